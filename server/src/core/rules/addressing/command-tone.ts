import type { GenreId } from '@biganzi/shared';
import type { OfficialDocument } from '../../document/types';
import { maskMentions } from '../../language/text/masked-text';
import { anyOf } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/command-tone',
    title: '对上级、对外单位和公众用了命令口气',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第十四条',
        force: 'mandatory',
        says: '行文关系根据隶属关系和职权范围确定',
      },
      { norm: 'custom', force: 'customary', says: '对上级用“建议”“恳请”，对外单位、来宾和公众用“请”“敬请”' },
    ],
    genres: [
      'report',
      'special-report',
      'opinion',
      'open-letter',
      'proposal-letter',
      'briefing-material',
      'statement',
      'letter',
      'motion',
    ],
    fix: 'none',
    explanation:
      '专报里写“各级领导务必高度重视”，邀请函里写“务必寄达，否则后果自负”“责成贵单位”，倡议书里写“一律罚款”，口气和行文方向不合：' +
      '对上级、对来宾、对公众都没有命令的权力。',
    remedy: '对上级改为“建议”“恳请”，对外单位和来宾改为“请”“敬请”；倡议书只倡导，不设罚则。',
    exceptions: [
      {
        text: '说本单位、下属的，不提示。',
        example: {
          text: '甲县水利局关于防汛工作情况的报告\n\n县人民政府：\n　　我局要求各科室务必在岗在位。\n　　特此报告。\n\n甲县水利局\n2024年7月8日\n',
          genre: 'report',
        },
      },
      {
        text: '转述法律、上级要求的，不提示。',
        example: {
          text: '致全县居民的一封信\n\n广大居民：\n　　按照《消防法》规定，堵塞消防通道的，依法予以处罚。\n\n甲县消防救援大队\n2024年7月8日\n',
          genre: 'open-letter',
        },
      },
    ],
    messages: {
      up: '“{phrase}”是对下级的口气，对上级请改为“建议”“恳请”一类的说法。',
      guest: '“{phrase}”口气生硬，对来宾、对外单位请改为“请”“敬请”。',
      penalty: '倡议书没有强制力，不写“{phrase}”，请改为倡导的说法。',
      reported: '“{phrase}”是下级对上级说的，对平级、外单位请改为“{instead}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '关于跨年夜安全风险的专报',
            '',
            '市委、市政府：',
            '　　现将有关情况专报如下：',
            '　　一、风险点。预计人流较大。',
            '　　⟦各级领导务必⟧高度重视。',
            '',
            '甲市公安局',
            '2024年12月26日',
            '',
          ),
          genre: 'special-report',
        },
        {
          text: '邀请函\n\n尊敬的李教授：\n　　诚邀您参加研讨会。请您务必于9月25日前寄回回执，⟦否则后果自负⟧。\n\n甲学院\n2024年9月6日\n',
          genre: 'open-letter',
        },
      ],
      good: [
        {
          text: '文明祭扫倡议书\n\n广大市民：\n　　我们倡议：不烧纸，不燃放鞭炮。\n\n甲县民政局\n2024年4月1日\n',
          why: '只倡导',
          genre: 'proposal-letter',
        },
      ],
    },
  },
  ({ document, genre, report }) => {
    const rows = ROWS.filter(({ genres }) => genre.genre !== 'unknown' && genres.includes(genre.genre));
    if (rows.length === 0) return;
    for (const { text, span } of document.paragraphs) {
      const read = maskMentions(text, span.start, document.marks);
      for (const { message, pattern, upward } of rows) {
        if (upward && genre.genre === 'opinion' && !goesUp(document)) continue;
        for (const match of read.matchAll(pattern)) {
          const phrase = match[0];
          const start = span.start + match.index;
          const instead = /审批/.test(phrase) ? '函复我方' : '函告、反馈';
          report({ message, data: { phrase, instead }, span: { start, end: start + phrase.length } });
        }
      }
    }
  },
);

interface Row {
  readonly message: 'up' | 'guest' | 'penalty' | 'reported';
  readonly genres: readonly GenreId[];
  readonly pattern: RegExp;
  readonly upward?: true;
}

const UPWARD: readonly GenreId[] = ['report', 'special-report', 'briefing-material', 'opinion', 'motion'];
/** The writer stands below the reader: a government, a Party committee, 领导. */
const ABOVE =
  '(?:各级领导|各位领导|上级(?:领导|部门|机关)?|领导|[省市县区]委|[省市县区]政府|[省市县区]领导|人大常委会)';

const ROWS: readonly Row[] = [
  {
    message: 'up',
    genres: UPWARD,
    upward: true,
    pattern: new RegExp(
      '(?<=^|[，。；：]|请|建议|希望|望)' +
        ABOVE +
        '(?:和[^，。；]{0,8})?(?:务必|必须|应当?(?=于|在|立即|尽快)|要(?=高度重视|立即|尽快))|(?<=建议|请)[^，。；' +
        ']{0,20}?(?:提高(?:政治)?站位|责成|责令)',
      'g',
    ),
  },
  {
    message: 'up',
    genres: UPWARD,
    upward: true,
    pattern:
      /(?<=[，；])(?:责成|责令)(?=[^，。；]{2,16}(?:公司|局|委|部门|单位|中心))|不得(?:拖延|延误|有误)(?=[。，；])/g,
  },
  {
    message: 'guest',
    genres: ['open-letter', 'letter'],
    pattern: anyOf(
      [
        /(?:否则|如不)?[^，。；]{0,2}后果自负|(?:并)?责成贵[^，。；]{1,6}|逾期(?:不候|概不负责|后果自负)/,
        /(?<=[你贵][局院校厂司位方处委站社])(?:务必|必须)(?=于|在)/,
      ],
      'g',
    ),
  },
  {
    message: 'penalty',
    genres: ['proposal-letter'],
    pattern:
      /(?:一律|予以|处以|并处|将)?罚款(?:[\d一二三四五六七八九十百千]+元)?|(?:一律|坚决|依法)(?:处罚|查处|严惩|取缔)|追究(?:其)?(?:法律|刑事|纪律)?责任/g,
  },
  {
    message: 'reported',
    genres: ['letter'],
    pattern: /(?:上报|呈报)(?=我[局厂院校委处司站所中])|报我[局厂院校委处司站所]审[批核]/g,
  },
];

/** An opinion by a department for the government above it. */
function goesUp({ title, signatures, recipients }: OfficialDocument): boolean {
  const issuer = title?.issuer?.text ?? signatures[0]?.text ?? '';
  const organs = recipients?.organs ?? [];
  return (
    /[局委厅办部]$/.test(issuer.trim()) &&
    organs.length > 0 &&
    organs.every(({ text }) => /^(?!各)[^各]{0,8}(?:政府|[省市县区]委)$/.test(text))
  );
}
