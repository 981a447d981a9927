import assert from 'node:assert/strict';
import { provisionForPictures } from '../../scripts/vscode/provision';
import { Editor } from './editor';

/** The last: a file that nobody saved yet. */
const LANGUAGES = ['txt', 'gw', 'md', undefined] as const;

interface Step {
  /** Written before, where nothing is to come up. */
  readonly write: string;
  /** What is begun, and the row that comes up first. */
  readonly begin: string;
  readonly row: RegExp;
  /** What stands there when it is taken. */
  readonly taken: RegExp;
}

/** A request as it is written, from its title to its last line. */
const STEPS: readonly Step[] = [
  { write: '', begin: '清河县水利局关于解决抗旱经费的', row: /^请示, /, taken: /解决抗旱经费的请示$/ },
  { write: '\n\n', begin: '县', row: /^县人民政府：, /, taken: /\n县人民政府：$/ },
  {
    write: '\n　　今年入夏以来，我县持续高温少雨，受旱12万亩。\n　　',
    begin: '一',
    row: /^一、, /,
    taken: /\n　　一、$/,
  },
  {
    write: '基本情况\n　　目前有3个乡镇饮水困难，资金缺口较大。\n　　',
    begin: '二',
    row: /^二、, /,
    taken: /\n　　二、$/,
  },
  { write: '请示事项\n　　', begin: '（', row: /^（一）, /, taken: /\n　　（一）$/ },
  {
    write: '恳请县人民政府解决抗旱经费50万元。\n　　',
    begin: '妥',
    row: /^妥否，请批示。, /,
    taken: /\n　　妥否，请批示。$/,
  },
  { write: '\n\n', begin: '清河', row: /^清河县水利局, /, taken: /\n清河县水利局$/ },
  {
    write: '\n',
    begin: '20',
    row: /^20\d\d年\d{1,2}月\d{1,2}日, /,
    taken: /\n20\d\d年\d{1,2}月\d{1,2}日$/,
  },
  { write: '\n', begin: '（', row: /^（联系人：/, taken: /\n　　（联系人：.+，联系电话：.+）$/ },
];

/** In a language of our own the editor indents the next paragraph by itself. */
function withoutIndents(text: string): string {
  return text.replaceAll('\n　　', '\n');
}

/** What an editor shows by itself while one writes; nobody presses Ctrl+Space, which switches the input method. */
describe('suggestions while writing', function () {
  this.timeout(480_000);
  let editor: Editor;

  before(async () => {
    const vscode = await provisionForPictures();
    assert.ok(vscode.kind === 'code-server', 'no VS Code that can be driven from outside');
    const files = LANGUAGES.flatMap((language) => (language ? [[`写.${language}`, '']] : []));
    editor = await Editor.open(vscode.entry, 'zh-cn', Object.fromEntries(files));
    // The extension is at work when it says something of a text.
    await editor.newFile();
    await editor.type('院子里的石榴花落了一地。');
    await editor.statusSays(/未识别文种/);
  });
  after(() => editor?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await editor?.picture('suggestions-failed');
  });

  for (const language of LANGUAGES) {
    it(`come up in all places that were promised, in ${language ?? 'a new file'}`, async () => {
      if (language) await editor.openFile(`写.${language}`);
      else await editor.newFile();
      for (const { write, begin, row, taken } of STEPS) {
        await editor.write(language === 'gw' ? withoutIndents(write) : write);
        await editor.type(begin);
        assert.match((await editor.suggestions())[0] ?? '', row);
        await editor.page.keyboard.press('Enter');
        await editor.shows(taken);
      }
    });

    it(`stay away in a sentence, also when asked for, in ${language ?? 'a new file'}`, async () => {
      if (language) await editor.openFile(`写.${language}`);
      await editor.page.keyboard.press('Control+End');
      await editor.type('\n　　全县抗旱资金');
      await editor.page.keyboard.press('Control+Space');
      await editor.page.locator('.suggest-widget.message').getByText('无建议').waitFor();
      await editor.page.keyboard.press('Escape');
    });
  }

  it('come up behind a title that an input method writes, 20 times of 20', async () => {
    for (let time = 1; time <= 20; time++) {
      await editor.newFile();
      await editor.compose(
        ['qhx', '清河县'],
        ['slj', '水利局'],
        ['gy', '关于'],
        ['jjkhjfd', '解决抗旱经费的'],
      );
      assert.match((await editor.suggestions())[0] ?? '', /^请示, /, `time ${time}`);
      await editor.page.keyboard.press('Escape');
    }
  });
});
