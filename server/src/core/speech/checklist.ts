/** 慢稿清单: what is gone through once more when there is time. What the text can show is told with it. */
import type { Span } from '../document/types';
import type { SpeechReview } from './types';

export type ChecklistGroup = 'breadth' | 'depth' | 'detail';

export const CHECKLIST_GROUPS: Readonly<Record<ChecklistGroup, string>> = {
  breadth: '横到边',
  depth: '纵到底',
  detail: '细处',
};

export interface ChecklistItem {
  /** The same from review to review: ticks are kept by it. */
  readonly id: string;
  readonly group: ChecklistGroup;
  readonly text: string;
  /** `ask`: only the writer can tell. */
  readonly state: 'met' | 'missing' | 'ask';
  /** What the text shows of it; empty when there is nothing to say. */
  readonly detail: string;
  /** Where to look first. */
  readonly span?: Span;
}

const LEVELS: Readonly<Record<string, string>> = {
  上级精神: '上级有什么要求，讲到了没有',
  本级部署: '本单位怎么定的，讲清楚没有',
  基层落实: '基层怎么干，落得下去没有',
  个人行动: '在座的每个人做什么，点到没有',
};

export function speechChecklist({ coverage, pace, layers, stances }: SpeechReview): readonly ChecklistItem[] {
  const touched = ({ name, spans }: { readonly name: string; readonly spans: readonly Span[] }) => ({
    state: spans.length > 0 ? ('met' as const) : ('missing' as const),
    detail: spans.length > 0 ? `提到${spans.length}处` : `没有提到“${name}”`,
    ...(spans[0] ? { span: spans[0] } : {}),
  });
  const cut = layers.stacking[0];
  return [
    ...coverage.fields.map((item) => ({
      id: `field/${item.name}`,
      group: 'breadth' as const,
      text: item.name,
      ...touched(item),
    })),
    ...(coverage.fields.length === 0 ? [ask('fields', 'breadth', '各部门、各领域都点到了')] : []),
    ...coverage.levels.map((item) => ({
      id: `level/${item.name}`,
      group: 'depth' as const,
      text: LEVELS[item.name] ?? item.name,
      ...touched(item),
    })),
    ask('names', 'detail', '人名、职务、排名已经逐个核对'),
    ask('figures', 'detail', '数字与统计口径一致，与去年的讲话对得上'),
    ask('dates', 'detail', '日期、星期、会议名称已经核对'),
    ask('quotations', 'detail', '引文逐字核对过原文，有出处'),
    {
      ...ask('time', 'detail', '时长合乎会议安排'),
      detail: `约${Math.max(1, Math.round(pace.minutes))}分钟`,
    },
    {
      ...ask('feeling', 'detail', '对下属、群众有体谅和关心的话'),
      state: stances.shares.emotion > 0 ? 'met' : 'missing',
    },
    {
      ...ask('cuts', 'detail', '留好了可以删减的段落，供领导取舍'),
      detail: cut?.reason ?? '',
      ...(cut ? { span: cut.span } : {}),
    },
    ask('aloud', 'detail', '从头到尾念过一遍'),
  ];
}

function ask(id: string, group: ChecklistGroup, text: string): ChecklistItem {
  return { id, group, text, state: 'ask', detail: '' };
}
