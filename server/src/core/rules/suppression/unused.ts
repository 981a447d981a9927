import type { SourceFile, Span } from '../../document/types';
import { deleteLines } from '../../edits';
import type { Fix } from '../../findings';
import type { SwitchUse } from '../../switches';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'suppression/unused',
    title: '关闭注释没有起作用',
    severity: 'hint',
    basis: [{ norm: 'custom', force: 'customary', says: '不起作用的关闭注释会掩盖以后出现的问题' }],
    genres: 'any',
    fix: 'suggest',
    mention: 'keep',
    reads: 'switches',
    explanation:
      '文稿里写了关闭某条规则的注释，可是它管的地方并没有这样的问题：或者问题已经改好，或者注释放错了位置。留着它，' +
      '以后真的出了问题也不会提示。设置 biganzi.suppressions.reportUnused 可以关闭这项检查。已在设置里关闭的规则、还在等分词的规则，' +
      '不算没有起作用。',
    remedy: '删去不起作用的注释；如果问题还在别处提示，把注释移到那一行的前面。',
    exceptions: [
      {
        text: '编号不存在的，由“关闭注释里的规则编号不存在”提示，这里不重复。',
        example: {
          text: '甲县教育局关于做好防汛工作的通知\n\n各学校：\n<!-- biganzi-disable no/such-rule: 保留原样 -->\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      idle: '这里没有“{id}”的问题，这条关闭注释可以删去。',
      idleAll: '这里没有需要关闭的提示，这条关闭注释可以删去。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '<!-- biganzi-disable-next-line ⟦closing/typo⟧: 引用原话 -->',
            '　　汛期将至，请做好防范。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          fixed:
            '甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　汛期将至，请做好防范。',
            '<!-- biganzi-disable-next-line closing/typo: 保留原样 -->',
            '　　特次通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          why: '注释管的那一行确有这个问题',
          genre: 'notice',
        },
      ],
    },
  },
  ({ file, switches, report }) => {
    for (const use of switches) {
      if (!use.idle) continue;
      const message = use.value === undefined ? 'idleAll' : 'idle';
      report({
        message,
        data: { id: use.value ?? '' },
        span: use.span,
        fixes: [deletionOf(use, switches, file)],
        tags: ['unnecessary'],
      });
    }
  },
);

/** The whole comment, unless it names other rules that do need it. */
function deletionOf({ directive, span, value }: SwitchUse, all: readonly SwitchUse[], file: SourceFile): Fix {
  const needed = all.some((other) => other.directive === directive && !other.idle);
  if (!needed) return { title: '删去这条注释', kind: 'suggest', edits: [deleteLines(file, directive.span)] };
  const place = withSeparator(file.text, span);
  return { title: `删去其中的“${value ?? ''}”`, kind: 'suggest', edits: [{ span: place, newText: '' }] };
}

const BEHIND = /^[\s,，、]+(?=[^\s:：-])/;
const BEFORE = /(?<![\s,，、])[\s,，、]+$/;

/** An id with the comma behind it, or before it where it is the last. */
function withSeparator(text: string, { start, end }: Span): Span {
  const behind = BEHIND.exec(text.slice(end, end + MAX_GAP));
  if (behind) return { start, end: end + behind[0].length };
  const before = BEFORE.exec(text.slice(Math.max(0, start - MAX_GAP), start));
  return { start: start - (before?.[0].length ?? 0), end };
}

const MAX_GAP = 20;
