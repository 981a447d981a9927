/** 新建讲话稿: an outline for an occasion, with how long each part may be. */
import { withHoles } from '../templates/holes';
import { SPEECH_SNIPPETS } from '../templates/speech-snippets';
import { OCCASIONS, occasionOf } from './occasion';
import { DEFAULT_RATE } from './pace';
import { type OccasionId, QI_IDS, type QiId } from './types';

export interface SpeechPlan {
  readonly occasion: OccasionId;
  /** As in 在……上的讲话: 全县安全生产工作会议. Empty for a field to fill in. */
  readonly meeting: string;
  /** Name and office, as they stand under the title; empty for a field to fill in. */
  readonly speaker: string;
  /** The salutation without its colon: 同志们; empty for the usual one. */
  readonly audience: string;
  readonly minutes: number;
  /** Characters a minute. */
  readonly rate?: number;
}

interface PlannedPart {
  /** Without its ordinal; empty for opening and end. */
  readonly heading: string;
  /** Share of the whole; the shares of a plan sum to 1. */
  readonly share: number;
  /** Prefixes of the snippets that stand in it. */
  readonly snippets: readonly string[];
}

interface Outline {
  readonly titleWord: string;
  readonly salutation: string;
  readonly parts: readonly PlannedPart[];
}

const OPENING = 0.08;
const END = 0.08;

/** The parts between opening and end, by what the occasion is about. */
const BODIES: Readonly<Record<OccasionId, readonly (readonly [string, number, readonly string[]])[]>> = {
  deploy: [
    ['充分肯定成绩，看清存在的差距', 0.26, ['jdq-1', 'li-2']],
    ['把握重点，抓好今年的任务', 0.4, ['ttq-1', 'xbq-1']],
    ['压实责任，确保各项工作落到实处', 0.34, ['wei-1', 'xbq-3']],
  ],
  mobilize: [
    ['为什么要打这一仗', 0.3, ['ttq-1', 'li-1']],
    ['这一仗怎么打', 0.42, ['xbq-1', 'jdq-2']],
    ['靠什么打赢这一仗', 0.28, ['xbq-2', 'jrq-4']],
  ],
  commend: [
    ['向先进致敬', 0.3, ['jrq-2', 'jdq-1']],
    ['总结好经验', 0.36, ['li-2', 'yqq-3']],
    ['从新的起点再出发', 0.34, ['ttq-2', 'xbq-1']],
  ],
  forum: [
    ['大家讲得都很实在', 0.3, ['jrq-4', 'jdq-1']],
    ['对几个问题的回应', 0.4, ['jrq-1', 'jdq-4']],
    ['再提几点希望', 0.3, ['ttq-3', 'qing-1']],
  ],
  address: [
    ['欢迎与感谢', 0.34, ['jrq-2']],
    ['这里的过去和今天', 0.36, ['jdq-1', 'yqq-1']],
    ['共同的期待', 0.3, ['yqq-2']],
  ],
  commemorate: [
    ['不能忘记的历史', 0.38, ['yqq-4', 'qing-1']],
    ['历史告诉我们什么', 0.34, ['yqq-3', 'li-2']],
    ['把前人的事业干下去', 0.28, ['ttq-2', 'xbq-4']],
  ],
  discipline: [
    ['看清形势，以案为鉴', 0.32, ['jdq-1', 'li-2']],
    ['守住底线，把该做的做到位', 0.38, ['xbq-3', 'xbq-1']],
    ['压实责任，一级抓给一级看', 0.3, ['wei-1', 'wei-2']],
  ],
  exchange: [
    ['主要做法', 0.5, ['jdq-1', 'li-2']],
    ['几点体会', 0.28, ['yqq-3']],
    ['下一步打算', 0.22, ['ttq-2']],
  ],
  'party-lesson': [
    ['为什么要讲这个题目', 0.26, ['ttq-1', 'jrq-1']],
    ['怎么认识', 0.42, ['yqq-1', 'li-2']],
    ['怎么做到', 0.32, ['jdq-3', 'xbq-2']],
  ],
  inaugural: [
    ['感谢组织和同志们的信任', 0.26, ['qing-1']],
    ['怎么认识这个岗位', 0.34, ['ttq-4']],
    ['三点表态', 0.4, ['xbq-2', 'jdq-4']],
  ],
};

const ENDINGS: Readonly<Partial<Record<OccasionId, readonly string[]>>> = { exchange: ['jg-jl'] };

const TITLE_WORDS: Readonly<Partial<Record<OccasionId, string>>> = {
  address: '致辞',
  exchange: '发言',
  inaugural: '发言',
  forum: '讲话',
};

const SALUTATIONS: Readonly<Partial<Record<OccasionId, string>>> = {
  address: '各位来宾，女士们、先生们',
  exchange: '各位领导、同志们',
  inaugural: '各位领导、同志们',
};

/** The outline in LSP snippet syntax; every part says how many characters and minutes it may take. */
export function newSpeech(plan: SpeechPlan): string {
  const { meeting, speaker, audience, minutes, rate = DEFAULT_RATE } = plan;
  const { titleWord, salutation, parts } = outlineOf(plan.occasion);
  const total = Math.max(1, minutes) * rate;
  const stops = new Stops();
  const lines = [
    `在${fieldOr(meeting, '会议名称', stops)}上的${titleWord}`,
    `（${stops.field('年')}年${stops.field('月')}月${stops.field('日')}日）`,
    fieldOr(speaker, '姓名', stops),
    '',
    `${audience.trim() === '' ? salutation : escaped(audience.trim())}：`,
  ];
  let ordinal = 0;
  for (const { heading, share, snippets } of parts) {
    const note = `〔${lengthNote(total * share, rate)}〕`;
    if (heading !== '') lines.push(`　　${HAN[ordinal++]}、${heading}`);
    lines.push(`　　${note}`);
    for (const prefix of snippets) lines.push(`　　${stops.renumbered(bodyOf(prefix))}`);
  }
  return withHoles(`${lines.join('\n')}\n`);
}

function outlineOf(occasion: OccasionId): Outline {
  const rest = 1 - OPENING - END;
  return {
    titleWord: TITLE_WORDS[occasion] ?? '讲话',
    salutation: SALUTATIONS[occasion] ?? '同志们',
    parts: [
      {
        heading: '',
        share: OPENING,
        snippets: [occasion === 'deploy' || occasion === 'mobilize' ? 'jg-kc' : 'jrq-4'],
      },
      ...BODIES[occasion].map(([heading, share, snippets]) => ({ heading, share: share * rest, snippets })),
      { heading: '', share: END, snippets: ENDINGS[occasion] ?? ['jg-sw'] },
    ],
  };
}

/** 约600字，3分钟 */
function lengthNote(characters: number, rate: number): string {
  const rounded = Math.max(50, Math.round(characters / 50) * 50);
  const minutes = characters / rate;
  const time = minutes < 0.75 ? '半分钟' : `${Math.round(minutes * 2) / 2}分钟`;
  return `约${rounded}字，${time}`;
}

const HAN = ['一', '二', '三', '四', '五', '六'];

/** A salutation in the snippet would stand there twice: the outline has one. */
function bodyOf(prefix: string): string {
  const body = SPEECH_SNIPPETS.find((snippet) => snippet.prefix === prefix)?.body ?? '';
  return body.replace(/^同志们：\n/, '').replace(/\n/g, '\n　　');
}

function fieldOr(text: string, hint: string, stops: Stops): string {
  return text.trim() === '' ? stops.field(hint) : escaped(text.trim());
}

/** Characters that snippet syntax would read as its own. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Numbers the fields of one outline through, from 1. */
class Stops {
  private last = 0;

  field(hint: string): string {
    return `\${${++this.last}:${hint}}`;
  }

  /** The fields of a snippet, numbered on; one that stands twice in it keeps one number. */
  renumbered(body: string): string {
    const numbers = new Map<string, number>();
    return body.replace(/\$\{(\d+)(?=[:|}])/g, (_, own: string) => {
      if (!numbers.has(own)) numbers.set(own, ++this.last);
      return `\${${numbers.get(own)}`;
    });
  }
}

/** The qi that the occasion asks most of, for the choice of an occasion. */
export function occasionChoices(): readonly {
  readonly id: OccasionId;
  readonly name: string;
  readonly asks: QiId;
}[] {
  return OCCASIONS.map(({ id, name }) => {
    const { targets, atMost } = occasionOf(id);
    const asks = QI_IDS.filter((qi) => qi !== atMost).reduce((best, qi) =>
      targets[qi] > targets[best] ? qi : best,
    );
    return { id, name, asks };
  });
}
