import assert from 'node:assert/strict';
import { GENRES, type GenreId, STATUTORY_GENRE_IDS } from '@biganzi/shared';
import type { Template } from '../../../server/src/core/genres/types';
import {
  fillTemplate,
  SNIPPETS,
  SPEECH_SNIPPETS,
  TEMPLATES,
  templatesOf,
} from '../../../server/src/core/templates';
import {
  isMirror,
  parseSnippet,
  renderSnippet,
  tabStopsOf,
} from '../../../server/src/core/templates/snippet-syntax';

/** Number, name, prefix, genre or subkind: the catalogue that the templates must keep to. */
const CATALOGUE: readonly (readonly [number, string, string, string])[] = [
  [1, '请示（求批准）', 'gw-qs', 'request.approval'],
  [2, '请示（求经费）', 'gw-qsjf', 'request.funds'],
  [3, '请示（求指示）', 'gw-qszs', 'request.instruction'],
  [4, '报告（工作）', 'gw-bg', 'report.work'],
  [5, '报告（情况）', 'gw-bgqk', 'report.situation'],
  [6, '报告（答复）', 'gw-bgdf', 'report.reply'],
  [7, '报告（报送）', 'gw-bgbs', 'report.submit'],
  [8, '函（商洽）', 'gw-hsq', 'letter.consult'],
  [9, '函（请求批准）', 'gw-hqp', 'letter.approval'],
  [10, '函（询问）', 'gw-hxw', 'letter.inquiry'],
  [11, '复函', 'gw-fh', 'letter.reply'],
  [12, '函（告知）', 'gw-hgz', 'letter.inform'],
  [13, '批复（同意）', 'gw-pf', 'reply'],
  [14, '批复（不同意）', 'gw-pfb', 'reply'],
  [15, '通知（部署）', 'gw-tz', 'notice.deploy'],
  [16, '通知（印发）', 'gw-tzyf', 'notice.print'],
  [17, '通知（转发）', 'gw-tzzf', 'notice.forward'],
  [18, '通知（批转）', 'gw-tzpz', 'notice.endorse'],
  [19, '通知（会议）', 'gw-tzhy', 'notice.meeting'],
  [20, '通知（任免）', 'gw-tzrm', 'notice.personnel'],
  [21, '通知（放假、知照）', 'gw-tzfj', 'notice.inform'],
  [22, '通报（表彰）', 'gw-tbbz', 'bulletin'],
  [23, '通报（批评）', 'gw-tbpp', 'bulletin'],
  [24, '通报（情况）', 'gw-tbqk', 'bulletin'],
  [25, '通告', 'gw-tg', 'public-notice'],
  [26, '公告', 'gw-gg', 'proclamation'],
  [27, '意见（下行）', 'gw-yj', 'opinion'],
  [28, '意见（上行呈转）', 'gw-yjs', 'opinion'],
  [29, '决定（表彰）', 'gw-jdbz', 'decision'],
  [30, '决定（部署）', 'gw-jd', 'decision'],
  [31, '决议', 'gw-jy', 'resolution'],
  [32, '命令', 'gw-ml', 'order'],
  [33, '议案', 'gw-ya', 'motion'],
  [34, '纪要', 'gw-jiyao', 'minutes'],
  [35, '公报', 'gw-gb', 'communique'],
  [36, '讲话（部署会）', 'jh-bs', 'speech'],
  [37, '讲话（动员会）', 'jh-dy', 'speech'],
  [38, '讲话（总结表彰）', 'jh-bz', 'speech'],
  [39, '讲话（座谈会）', 'jh-zt', 'speech'],
  [40, '讲话（廉政、安全）', 'jh-lz', 'speech'],
  [41, '经验交流发言', 'jh-jl', 'experience-sharing'],
  [42, '任职表态发言', 'jh-rz', 'speech'],
  [43, '致辞（欢迎、开幕）', 'jh-zc', 'address'],
  [44, '主持词', 'jh-zcc', 'emcee-script'],
  [45, '工作总结', 'sw-zj', 'work-summary'],
  [46, '工作计划（要点）', 'sw-jh', 'work-plan'],
  [47, '工作方案', 'sw-fa', 'work-scheme'],
  [48, '述职报告', 'sw-sz', 'duty-report'],
  [49, '调研报告', 'sw-dy', 'research-report'],
  [50, '心得体会', 'sw-tihui', 'reflection'],
  [51, '倡议书', 'sw-cy', 'proposal-letter'],
  [52, '公示', 'sw-gs', 'publicity'],
  [53, '应急预案', 'sw-ya', 'emergency-plan'],
  [54, '对照检查材料', 'sw-dzjc', 'self-examination'],
  [55, '会议议程', 'sw-yc', 'meeting-agenda'],
  [56, '专报', 'sw-zb', 'special-report'],
];

/** Genres whose form is public or comes out of a meeting: no recipients, so no line ends in ： before the text. */
const WITHOUT_RECIPIENTS: readonly GenreId[] = [
  'resolution',
  'order',
  'communique',
  'proclamation',
  'public-notice',
  'minutes',
];

/** Statutory genre → what must be in its skeletons for the closing (or the words that stand for one). */
const CLOSINGS: Readonly<Partial<Record<GenreId, RegExp>>> = {
  request: /^　　(妥否|当否)，请批示。$/m,
  report: /^　　(以上报告，请审阅。|特此报告。|特此报告，请查收。)$/m,
  letter: /^　　(请予支持为盼。|请予审批，盼函复。|特此函询，请予函复。|此复。|特此函告。)$/m,
  reply: /^　　此复。$/m,
  opinion: /^　　(请结合实际认真贯彻执行。|以上意见，如无不妥，请批转.*执行。)$/m,
  motion: /^　　现提请审议。$/m,
  'public-notice': /^　　本通告自.*施行/m,
  order: /现予公布，自.*起施行。$/m,
  decision: /本决定自.*起施行。|而努力奋斗。/,
  resolution: /^　　会议号召，/m,
  communique: /^　　全会号召，/m,
  minutes: /^　　列席：/m,
  notice: /通知如下：|特此通知。|贯彻执行/,
  bulletin: /通报如下：|予以通报表扬/,
  proclamation: /公告如下：/,
};

const UP: readonly string[] = ['request', 'report'];

function titleOf(template: Template): string {
  const filled = fillTemplate(template).split('\n');
  return filled.find((line) => line !== '' && !line.startsWith('签发人')) ?? '';
}

describe('the catalogue of templates', () => {
  it('is complete, in order, and named as planned', () => {
    assert.deepEqual(
      TEMPLATES.map(({ number, name, prefix, subkind, genre }) => [number, name, prefix, subkind ?? genre]),
      CATALOGUE,
    );
  });

  it('has one prefix for one thing', () => {
    const all = [...TEMPLATES, ...SNIPPETS];
    assert.equal(new Set(all.map(({ prefix }) => prefix)).size, all.length);
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
  });

  it('covers every statutory genre', () => {
    assert.deepEqual(
      STATUTORY_GENRE_IDS.filter((id) => templatesOf(id).length === 0),
      [],
    );
  });

  it('leaves out only the genres that the catalogue leaves out', () => {
    const without = (Object.keys(GENRES) as GenreId[]).filter((id) => templatesOf(id).length === 0);
    assert.deepEqual(without, [
      'briefing',
      'meeting-record',
      'government-work-report',
      'briefing-material',
      'statement',
      'open-letter',
    ]);
  });
});

for (const template of TEMPLATES) {
  const { number, name, genre, body } = template;
  describe(`template ${number} ${name}`, () => {
    const parts = parseSnippet(body);
    const stops = tabStopsOf(parts);
    const filled = fillTemplate(template);

    it('has well-formed tab stops that run from 1, each number with one default, $0 at the end', () => {
      const indices = new Set(stops.map((stop) => stop.index));
      assert.deepEqual(
        [...indices].sort((a, b) => a - b),
        Array.from(indices, (_, index) => index),
      );
      const originals = stops.filter((stop) => stop.index > 0 && !isMirror(stop)).map((stop) => stop.index);
      assert.deepEqual(
        originals.filter((index, at) => originals.indexOf(index) !== at),
        [],
      );
      assert.equal(
        stops.filter((stop) => stop.index > 0 && isMirror(stop) && !originals.includes(stop.index)).length,
        0,
      );
      assert.ok(body.endsWith('$0'));
    });

    it('fills to plain text', () => {
      assert.doesNotMatch(filled, /[$\\|{}]/);
      assert.doesNotMatch(filled, /\n{3}|[ \t　]$/m);
      assert.equal(filled, filled.trimEnd());
    });

    it('pre-fills no date, number or signer', () => {
      const plain = renderSnippet(parts, (stop) => renderSnippet(stop.children, () => ''));
      assert.doesNotMatch(plain, /\d{4}年|\d月|〔\d|签发人：(?!×)/);
      if (/落款|　{10}/.test(filled)) assert.match(filled, /^　{10,}××××年×月×日$/m);
    });

    it('uses Chinese punctuation, paired', () => {
      const prose = filled.replace(/(附件：|　)\d\./g, '');
      assert.doesNotMatch(prose, /[,.:;?!()"']/);
      for (const [open, close] of ['“”', '《》', '（）', '〔〕']) {
        assert.equal(prose.split(open ?? '').length, prose.split(close ?? '').length, `${open}${close}`);
      }
    });

    it('keeps its promise of points', () => {
      const promised = /[讲谈](三|四)(?:点|个问题)/.exec(filled)?.[1];
      const headings = filled.match(/^　　[一二三四五]、/gm) ?? [];
      if (promised !== undefined && genre === 'speech')
        assert.equal(headings.length, promised === '三' ? 3 : 4);
    });

    if (GENRES[genre].family !== 'statutory') return;

    it('has the genre word at the end of its title', () => {
      const words: readonly string[] = GENRES[genre].titleWords;
      assert.ok(
        words.some((word) => titleOf(template).endsWith(word)),
        titleOf(template),
      );
    });

    it(WITHOUT_RECIPIENTS.includes(genre) ? 'has no recipients' : 'has recipients', () => {
      const recipients = filled.split('\n').some((line) => /^[^　：]+：$/.test(line));
      assert.equal(recipients, !WITHOUT_RECIPIENTS.includes(genre));
    });

    it('ends as its genre does', () => assert.match(filled, CLOSINGS[genre] ?? /^$/));

    it('signs with the organ of the title', () => {
      const signed = /^　{10,}(.+)$/m.exec(filled)?.[1];
      if (signed === undefined) {
        assert.ok(['resolution', 'communique', 'minutes'].includes(genre));
      } else if (genre !== 'motion' && genre !== 'order') {
        assert.ok(titleOf(template).startsWith(signed.replace(/　+/, ' ')), signed);
      }
    });

    const goesUp = UP.includes(genre) || number === 28;
    it(goesUp ? 'names a signer and a contact' : 'names no signer', () => {
      assert.equal(/^签发人：×××$/m.test(filled), goesUp);
      if (goesUp) assert.match(filled, /^　　（联系人：×××，联系电话：×+）$/m);
    });
  });
}

describe('fillTemplate', () => {
  const body = '${1:××局}关于${2:事由}的${3|函,复函|}\n\n${4}：\n　　$1\n$0';

  it('shows hints in brackets, keeps ××, takes the first choice, repeats mirrors', () => {
    assert.equal(fillTemplate({ body }), '××局关于〔事由〕的函\n\n……：\n　　××局');
  });

  it('takes values by number', () => {
    assert.equal(
      fillTemplate({ body }, { 1: '某县𠮷局', 2: '借用会议室', 3: '复函', 4: '' }),
      '某县𠮷局关于借用会议室的复函\n\n：\n　　某县𠮷局',
    );
  });
});

describe('snippets', () => {
  it('has 20 of the qi, 6 stances and 4 of structure', () => {
    const count = (category: string): number =>
      SPEECH_SNIPPETS.filter((one) => one.category === category).length;
    assert.deepEqual([count('qi'), count('stance'), count('structure')], [20, 6, 4]);
  });

  for (const snippet of SNIPPETS) {
    it(`${snippet.prefix} ${snippet.name} parses`, () => {
      const filled = fillTemplate(snippet);
      assert.doesNotMatch(filled, /\$|\$\{|\|/);
      assert.ok(filled.trim().length > 0);
    });
  }
});
