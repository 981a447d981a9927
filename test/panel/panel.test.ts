import assert from 'node:assert/strict';
import { HOSTILE, onLine, REVIEWED, UNSCORED } from '../fixtures/speech/reviewed';
import { type OpenPanel, openPanel } from './open-panel';

const LIGHT = {
  '--vscode-foreground': '#3b3b3b',
  '--vscode-editor-background': '#ffffff',
  '--vscode-charts-blue': '#1a85ff',
  '--vscode-charts-red': '#e51400',
  '--vscode-charts-orange': '#d18616',
  '--vscode-charts-purple': '#652d90',
  '--vscode-font-family': 'sans-serif',
  '--vscode-focusBorder': '#005fb8',
};
const DARK = {
  ...LIGHT,
  '--vscode-foreground': '#cccccc',
  '--vscode-editor-background': '#1f1f1f',
  '--vscode-charts-blue': '#59a4f9',
  '--vscode-charts-red': '#f14c4c',
};

/** The middle of the radar and the length of its axes, as its view box has them. */
const CENTRE = { x: 210, y: 192 };
const RADIUS = 132;

function pointsOf(values: readonly number[]): string {
  return values
    .map((value, index) => {
      const angle = (index / values.length) * 2 * Math.PI;
      const length = (RADIUS * value) / 100;
      const point = [CENTRE.x + length * Math.sin(angle), CENTRE.y - length * Math.cos(angle)];
      return point.map((part) => part.toFixed(1)).join(',');
    })
    .join(' ');
}

describe('the page of 讲话体检', () => {
  let panel: OpenPanel;
  before(async () => {
    panel = await openPanel();
  });
  after(() => panel?.close());
  beforeEach(() => panel.load(LIGHT));
  afterEach(async () => {
    assert.deepEqual(await panel.faults(), [], 'the policy was broken, or the script was');
  });

  const texts = (selector: string) => panel.page.locator(selector).allTextContents();

  it('says that it is ready, and what to do where there is no speech', async () => {
    assert.deepEqual(await panel.sent(), [{ type: 'ready' }]);
    await panel.show(undefined);
    assert.deepEqual(await texts('#page'), ['打开一篇讲话稿、发言或者致辞，这里会给出体检结果。']);
    assert.equal(await panel.page.locator('html').getAttribute('lang'), 'zh-cn');
  });

  it('scores nothing of a short speech', async () => {
    await panel.show(UNSCORED);
    assert.match((await texts('#page')).join(), /80 字.*约 1 分钟.*不足300字，暂不打分/);
    assert.equal(await panel.page.locator('svg').count(), 0);
  });

  it('draws the scores and the targets where they belong', async () => {
    await panel.show(REVIEWED);
    const points = (kind: string) => panel.page.locator(`.radar polygon.${kind}`).getAttribute('points');
    assert.equal(await points('scores'), pointsOf(REVIEWED.qi.map(({ score }) => score)));
    assert.equal(await points('target'), pointsOf(REVIEWED.qi.map(({ target }) => target)));
    assert.equal(await panel.page.locator('.radar .dot.low').count(), 3);
    const box = await panel.page.locator('.radar').boundingBox();
    for (const text of await panel.page.locator('.radar text').all()) {
      const own = await text.boundingBox();
      assert.ok(own && box, 'not on the screen');
      const inside = own.x >= box.x && own.x + own.width <= box.x + box.width && own.y >= box.y;
      assert.ok(inside && own.y + own.height <= box.y + box.height, `${await text.textContent()} is cut off`);
    }
  });

  it('says the same in words and figures', async () => {
    await panel.show(REVIEWED);
    const rows = await panel.page.locator('table.scores tbody tr').all();
    assert.deepEqual(await Promise.all(rows.map((row) => row.locator('th, td').allTextContents())), [
      ['通天气', '100', '', '70', '充分'],
      ['接地气', '50', '', '50', '偏弱'],
      ['聚人气', '0', '', '45', '缺失'],
      ['溢才气', '25', '', '40', '缺失'],
      ['显霸气', '75', '', '不超过45', '较好'],
    ]);
    const label = await panel.page.locator('.radar').getAttribute('aria-label');
    assert.equal(
      label,
      '五气得分与建议：通天气 100/70，接地气 50/50，聚人气 0/45，溢才气 25/40，显霸气 75/45',
    );
  });

  it('shows words of a draft as words', async () => {
    await panel.show(REVIEWED);
    assert.deepEqual(await texts('h1'), [REVIEWED.title]);
    assert.ok((await texts('article p')).includes(HOSTILE));
    assert.ok((await texts('.coverage li')).includes(`○ ${HOSTILE}（没有提到）`));
    assert.equal(await panel.page.locator('img, b').count(), 0);
    assert.equal(await panel.page.evaluate(() => 'broken' in window), false);
  });

  it('is reached by the tab key from the top to the bottom, every control once', async () => {
    await panel.show(REVIEWED);
    const controls = await panel.page
      .locator('select, button, [tabindex="0"]')
      .evaluateAll((elements) => elements.map(({ id }) => id));
    assert.equal(new Set(controls).size, controls.length, 'each has an id of its own');
    assert.deepEqual(controls, [
      'occasion',
      'audience',
      'read-aloud',
      'export-png',
      'export-svg',
      'export-md',
      'insert-juren-jrq-1',
      'insert-yicai-yqq-1',
      'insert-yicai-yqq-3',
      'piece-0',
      'remark-0',
      'remark-1',
      'coverage-0',
      'coverage-2',
    ]);
    const reached: string[] = [];
    for (const _ of controls) {
      await panel.page.keyboard.press('Tab');
      reached.push(await panel.page.evaluate(() => document.activeElement?.id ?? ''));
    }
    assert.deepEqual(reached, controls);
  });

  it('goes along the stances with the arrows, and to a sentence with Enter', async () => {
    await panel.show(REVIEWED);
    await panel.sent();
    const focused = () => panel.page.evaluate(() => document.activeElement?.id);
    await panel.page.locator('#piece-0').focus();
    for (const [key, expected] of [
      ['ArrowLeft', 'piece-0'],
      ['ArrowRight', 'piece-1'],
      ['ArrowRight', 'piece-2'],
      ['ArrowRight', 'piece-2'],
      ['ArrowLeft', 'piece-1'],
    ] as const) {
      await panel.page.keyboard.press(key);
      assert.equal(await focused(), expected, key);
    }
    await panel.page.keyboard.press('Enter');
    assert.deepEqual(await panel.sent(), [{ type: 'reveal', range: onLine(6) }]);
    assert.equal(await panel.page.locator('#piece-1').getAttribute('aria-label'), '晓之以理，第 7 行');
    await panel.page.keyboard.press('Shift+Tab');
    await panel.page.keyboard.press('Tab');
    assert.equal(await focused(), 'piece-1', 'the tab key comes back to where one was');
  });

  it('keeps focus and place while the draft is typed', async () => {
    await panel.show(REVIEWED);
    for (const id of ['export-md', 'piece-1', 'coverage-0']) {
      await panel.page.locator(`#${id}`).focus();
      const scrolled = await panel.page.evaluate(() => document.documentElement.scrollTop);
      await panel.show({ ...REVIEWED, version: 4 });
      assert.equal(await panel.page.evaluate(() => document.activeElement?.id), id);
      assert.equal(await panel.page.evaluate(() => document.documentElement.scrollTop), scrolled);
    }
    await panel.page.locator('#piece-1').focus();
    assert.equal(await panel.page.locator('.piece[tabindex="0"]').count(), 1);
  });

  it('tells the extension what the reader asks for', async () => {
    await panel.show(REVIEWED);
    await panel.sent();
    await panel.page.locator('#occasion').selectOption('deploy');
    await panel.page.locator('#audience').selectOption('guests');
    await panel.page.locator('#occasion').selectOption('');
    await panel.page.locator('#insert-yicai-yqq-3').click();
    await panel.page.locator('#remark-1').click();
    await panel.page.locator('#coverage-0').click();
    await panel.page.locator('#piece-2').click();
    assert.deepEqual(await panel.sent(), [
      { type: 'choose', occasion: 'deploy' },
      { type: 'choose', audience: 'guests' },
      { type: 'choose', occasion: '' },
      { type: 'insert', body: '${1:一}，${2:二}，${3:三}。' },
      { type: 'reveal', range: onLine(9) },
      { type: 'reveal', range: onLine(8) },
      { type: 'reveal', range: onLine(8) },
    ]);
  });

  it('exports the report as it is', async () => {
    await panel.show(REVIEWED);
    await panel.sent();
    await panel.page.locator('#export-md').click();
    assert.deepEqual(await panel.nextSent(), { type: 'export', format: 'md', content: REVIEWED.report });
  });

  for (const [name, theme] of Object.entries({ light: LIGHT, dark: DARK })) {
    it(`exports the radar as a drawing of its own, in the colours of a ${name} theme`, async () => {
      await panel.load(theme);
      await panel.show(REVIEWED);
      await panel.sent();
      await panel.page.locator('#export-svg').click();
      const request = await panel.nextSent();
      assert.ok(request.type === 'export' && request.format === 'svg');
      const read = await panel.page.evaluate((svg) => {
        const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
        return {
          root: document.documentElement.nodeName,
          background: document.documentElement.firstElementChild?.getAttribute('fill'),
          scores: document.querySelectorAll('polygon')[5]?.getAttribute('fill'),
          text: document.querySelector('text')?.getAttribute('fill'),
          colours: [...document.querySelectorAll('[fill], [stroke]')].flatMap((element) => [
            element.getAttribute('fill'),
            element.getAttribute('stroke'),
          ]),
        };
      }, request.content);
      assert.equal(read.root, 'svg', 'well-formed');
      assert.equal(read.background, theme['--vscode-editor-background']);
      assert.equal(read.scores, theme['--vscode-charts-blue']);
      assert.equal(read.text, theme['--vscode-foreground']);
      for (const colour of read.colours) assert.match(colour ?? 'none', /^(?:none|#[0-9a-f]{6})$/);
      assert.doesNotMatch(request.content, /var\(|class=/);
      assert.match(request.content, /聚人气/);
    });
  }

  it('exports the radar as a picture', async () => {
    await panel.show(REVIEWED);
    await panel.sent();
    await panel.page.locator('#export-png').click();
    const request = await panel.nextSent();
    assert.ok(request.type === 'export' && request.format === 'png', JSON.stringify(request).slice(0, 80));
    const bytes = Buffer.from(request.content, 'base64');
    assert.equal(bytes.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [840, 744]);
  });

  it('has the colours of the editor, and changes with them', async () => {
    await panel.show(REVIEWED);
    const colours = () =>
      panel.page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.body).color,
        getComputedStyle(document.querySelector('.radar text')!).fill,
        getComputedStyle(document.querySelector('.radar .scores')!).stroke,
      ]);
    assert.deepEqual(await colours(), [
      'rgb(255, 255, 255)',
      'rgb(59, 59, 59)',
      'rgb(59, 59, 59)',
      'rgb(26, 133, 255)',
    ]);
    await panel.load(DARK);
    await panel.show(REVIEWED);
    assert.deepEqual(await colours(), [
      'rgb(31, 31, 31)',
      'rgb(204, 204, 204)',
      'rgb(204, 204, 204)',
      'rgb(89, 164, 249)',
    ]);
  });

  it('fits a narrow column without a bar at the bottom', async () => {
    await panel.page.setViewportSize({ width: 380, height: 800 });
    try {
      await panel.show({ ...REVIEWED, title: '在全县春季农业生产现场会上的讲话' });
      const { scrollWidth, clientWidth } = await panel.page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      assert.ok(scrollWidth <= clientWidth, `${scrollWidth} of ${clientWidth}`);
    } finally {
      await panel.page.setViewportSize({ width: 1280, height: 800 });
    }
  });

  it('reads the draft aloud, follows it in the editor, and says where it is', async () => {
    await panel.show(REVIEWED);
    // A voice that is done at once; the browser of the tests has none.
    await panel.page.evaluate(`
      window.uttered = [];
      const voices = [{ lang: 'zh-CN', localService: true, name: 'test' }];
      speechSynthesis.getVoices = () => voices;
      speechSynthesis.speak = (utterance) => { window.uttered.push(utterance.text); setTimeout(() => utterance.onend(), 0); };
      window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    `);
    await panel.sent();
    await panel.page.locator('#read-aloud').click();
    assert.deepEqual(await panel.nextSent(), { type: 'read' });
    await panel.page.evaluate(
      `window.postMessage({ type: 'draft', lines: ['# 讲话', '同志们：', '　　第一句。第二句！', ''] }, '*')`,
    );
    await panel.page.waitForFunction(() => Reflect.get(window, 'uttered').length === 4);
    assert.deepEqual(await panel.page.evaluate('window.uttered'), [
      '讲话',
      '同志们：',
      '第一句。',
      '第二句！',
    ]);
    await panel.page.waitForFunction(() => document.getElementById('read-aloud')?.textContent === '朗读');
    const followed = (await panel.sent()).flatMap((request) =>
      request.type === 'follow' ? [request.range] : [],
    );
    assert.deepEqual(followed[2], { start: { line: 2, character: 2 }, end: { line: 2, character: 6 } });
  });

  it('says so where no Chinese voice works offline', async () => {
    await panel.show(REVIEWED);
    await panel.page.evaluate(
      `speechSynthesis.getVoices = () => [{ lang: 'zh-CN', localService: false, name: 'cloud' }, { lang: 'en', localService: true, name: 'en' }]`,
    );
    await panel.page.locator('#read-aloud').click();
    await panel.page.evaluate(`window.postMessage({ type: 'draft', lines: ['同志们：'] }, '*')`);
    await panel.page.waitForFunction(() =>
      document.getElementById('reading-status')?.textContent?.includes('离线'),
    );
  });
});

describe('the policy of the page', () => {
  it('lets in nothing but its own script, its own style and pictures that are data', async () => {
    const panel = await openPanel();
    try {
      await panel.load();
      await panel.page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.broken = true';
        const picture = document.createElement('img');
        picture.src = 'https://elsewhere.test/pixel.png';
        const handler = document.createElement('p');
        handler.setAttribute('onclick', 'window.broken = true');
        document.body.append(script, picture, handler);
        handler.click();
        return fetch('https://elsewhere.test/').catch(() => undefined);
      });
      await panel.page.waitForFunction(() => window.violations.length >= 4);
      assert.deepEqual((await panel.faults()).sort(), [
        'connect-src https://elsewhere.test/',
        'img-src https://elsewhere.test/pixel.png',
        'script-src-attr inline',
        'script-src-elem inline',
      ]);
      assert.equal(await panel.page.evaluate(() => 'broken' in window), false);
    } finally {
      await panel.close();
    }
  });
});
