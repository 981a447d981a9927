import type { OfficialDocument } from '../document/types';
import type { AudienceRank, OccasionId, OccasionReview, QiId, StanceWeights } from './types';

/** 场合: what it is called, how it is told, and what a speech needs there. */

export interface Occasion {
  readonly id: OccasionId;
  readonly name: string;
  readonly targets: Readonly<Record<QiId, number>>;
  /** Percentages of emotion, reason, authority. */
  readonly stances: StanceWeights;
  /** A qi that had better stay below its target. */
  readonly atMost?: QiId;
  /** As the title names it; the first occasion whose pattern is found wins. */
  readonly pattern: RegExp;
}

const occasion = (
  id: OccasionId,
  name: string,
  [tongtian, jiedi, juren, yicai, xianba]: readonly [number, number, number, number, number],
  [emotion, reason, authority]: readonly [number, number, number],
  pattern: RegExp,
  atMost?: QiId,
): Occasion => ({
  id,
  name,
  targets: { tongtian, jiedi, juren, yicai, xianba },
  stances: { emotion, reason, authority },
  pattern,
  ...(atMost && { atMost }),
});

/** In the order in which they are tried: what is special before what is general. */
export const OCCASIONS: readonly Occasion[] = [
  occasion('party-lesson', '党课', [65, 45, 50, 55, 35], [25, 60, 15], /党课|主题党日/),
  occasion(
    'inaugural',
    '任职表态',
    [50, 35, 45, 35, 30],
    [35, 40, 25],
    /任职(?:表态|宣布|大会|讲话|发言)|就职|表态发言|履新|干部大会/,
  ),
  occasion(
    'exchange',
    '经验交流',
    [35, 65, 50, 40, 45],
    [30, 60, 10],
    /经验(?:交流|介绍|分享)|交流发言|典型发言|发言材料/,
    'xianba',
  ),
  occasion(
    'commend',
    '总结表彰',
    [45, 55, 60, 40, 35],
    [45, 35, 20],
    /表彰|总结(?:表扬|大会|会议|会)|颁奖|先进工作者|劳动模范|庆功/,
  ),
  occasion('mobilize', '动员', [55, 50, 60, 40, 65], [30, 30, 40], /动员|誓师|启动会|攻坚|推进会|整风/),
  occasion(
    'discipline',
    '廉政、安全',
    [60, 40, 35, 30, 75],
    [15, 40, 45],
    /廉政|党风|反腐|纪律|警示|安全生产|防汛|消防|整顿|森林防火|应急/,
  ),
  occasion(
    'commemorate',
    '纪念',
    [50, 30, 50, 60, 30],
    [45, 40, 15],
    /纪念|周年|追思|缅怀|逝世|诞辰|胜利日|庆祝/,
  ),
  occasion('forum', '座谈', [35, 65, 60, 35, 20], [40, 45, 15], /座谈|恳谈|茶话|调研时的|见面会/),
  occasion(
    'address',
    '致辞',
    [25, 30, 60, 50, 10],
    [60, 35, 5],
    /致辞|致词|祝词|欢迎(?:辞|词|宴会|仪式)|开幕|闭幕|峰会|论坛|晚宴|答谢|揭牌|开工|奠基|演讲|贺词|年会/,
  ),
  occasion(
    'deploy',
    '部署',
    [65, 45, 40, 30, 60],
    [15, 45, 40],
    /部署|工作会议|全体会议|全会|常委会|调度|工作会|例会|代表会议|办公会|现场会|意见$/,
  ),
];

const BY_ID = new Map<OccasionId, Occasion>(OCCASIONS.map((one) => [one.id, one]));
/** What the occasion asks of authority when the listeners are not the speaker's subordinates. */
const MODEST = 20;
/** Characters of the body in which the occasion is named: 今天，我们召开……会议. */
const OPENING = 160;

/** Throws for an id that is none. */
export function occasionOf(id: OccasionId): Occasion {
  const found = BY_ID.get(id);
  if (found === undefined) throw new Error(`no occasion ${String(id)}`);
  return found;
}

export function inferOccasion(document: OfficialDocument, chosen?: OccasionId): OccasionReview {
  if (chosen !== undefined) return { id: chosen, name: occasionOf(chosen).name, source: 'option' };
  const { title, bodySpan, text, span } = document;
  if (title !== undefined) {
    const told = tell(title.text, title.span.start);
    if (told !== undefined) return { ...told, source: 'title' };
  }
  const from = document.salutation?.span.start ?? bodySpan.start;
  const opening = text.slice(from - span.start, from - span.start + OPENING);
  const told = tell(opening, from);
  if (told !== undefined) return { ...told, source: 'opening' };
  return { id: 'deploy', name: occasionOf('deploy').name, source: 'default' };
}

function tell(text: string, base: number): Pick<OccasionReview, 'id' | 'name' | 'span'> | undefined {
  for (const { id, name, pattern } of OCCASIONS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const start = base + match.index;
    return { id, name, span: { start, end: start + match[0].length } };
  }
  return undefined;
}

/** The score that the occasion asks for. */
export function targetOf({ targets }: Occasion, qi: QiId, audience: AudienceRank | undefined): number {
  const target = targets[qi];
  const lowly = audience !== undefined && audience !== 'subordinates';
  return qi === 'xianba' && lowly ? Math.min(MODEST, target) : target;
}
