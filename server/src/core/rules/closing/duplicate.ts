import type { Closing } from '../../document/types';
import { deleteClosing } from '../../edits';
import { closingFit } from '../../genres/closing-fit';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'closing/duplicate',
    title: '结束语叠用',
    severity: 'warning',
    basis: [{ norm: 'custom', force: 'customary', says: '一份公文只用一个结束语' }],
    genres: 'statutory',
    fix: 'suggest',
    explanation:
      '结束语用一个就够了。“特此请示。妥否，请批示。”把请求说了两遍；“特此报告。……专此报告。”多半是修改时忘了删。',
    remedy: '保留一个，删去另一个。请示保留“妥否，请批示。”一类带请求的话。',
    exceptions: [
      {
        text: '“特此请示，请批示。”“特此函商，请予函复。”是一个整体，不提示。',
        example: {
          text: '甲县教育局关于新建学校的请示\n\n县人民政府：\n　　为解决入学难，拟新建小学1所。\n　　特此请示，请批示。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'request',
        },
      },
      {
        text: '“请认真贯彻执行。”之后写“特此通知。”，一个是要求，一个是结束语，不提示。',
        example: { in: 'notice', text: '汛期将至。\n　　请认真贯彻执行。' },
      },
      {
        text: '其中一个不合文种的，由结束语的其他规则提示，这里不重复。',
        example: {
          text: '甲县教育局关于新建学校的请示\n\n县人民政府：\n　　为解决入学难，拟新建小学1所。\n　　特此报告。妥否，请批示。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'request',
        },
      },
    ],
    messages: {
      twice: '“{first}”与“{second}”两个结束语叠用，建议只保留“{kept}”。',
    },
    examples: {
      bad: [
        {
          text: '甲县教育局关于新建学校的请示\n\n县人民政府：\n　　为解决入学难，拟新建小学1所。\n　　⟦特此请示。⟧妥否，请批示。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于新建学校的请示\n\n县人民政府：\n　　为解决入学难，拟新建小学1所。\n　　妥否，请批示。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'request',
        },
        {
          text: '甲县水利局关于防汛情况的报告\n\n县人民政府：\n　　全县水库运行平稳。\n　　特此报告。\n　　⟦以上报告，请审阅。⟧\n\n甲县水利局\n2024年5月6日\n',
          fixed:
            '甲县水利局关于防汛情况的报告\n\n县人民政府：\n　　全县水库运行平稳。\n　　特此报告。\n\n甲县水利局\n2024年5月6日\n',
          genre: 'report',
        },
      ],
      good: [
        {
          text: '甲县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请各学校认真贯彻执行。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          why: '前一句是要求，后一句是结束语',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, file, genre, report }) => {
    const id = genre.genre;
    if (id === 'unknown') return;
    const formal = document.closings.filter(
      ({ formula }) => FORMAL.test(formula) && closingFit(id, formula) !== 'wrong',
    );
    for (let i = 1; i < formal.length; i++) {
      const first = formal[i - 1]!;
      const second = formal[i]!;
      const [kept, dropped] = choose(first, second, id === 'request');
      report({
        message: 'twice',
        data: { first: bare(first), second: bare(second), kept: bare(kept) },
        span: dropped.span,
        tags: ['unnecessary'],
        fixes: [
          {
            title: `只保留“${kept.text}”`,
            kind: 'suggest',
            edits: [deleteClosing(file, dropped)],
            preferred: true,
          },
        ],
        related: [{ span: kept.span, message: '这里已有结束语' }],
      });
    }
  },
);

/** Formulae that close a paper by themselves. Wishes (盼复, 为荷) and calls to act (请执行) may stand beside one. */
const FORMAL =
  /^(?:以上情况)?(?:特此|专此)|^此[复令]$|^(?:妥否|当否|可否|是否妥当)|^以上(?:请示|报告).*请|^请(?:予)?(?:批示|批复|审示|核示|批准|审批)(?:为盼)?$/;
const ASKS = /妥否|当否|可否|是否妥当|请(?:予)?(?:批示|批复|批准|审批|审示|核示)/;

/** A request keeps the one that asks; any other paper the first. */
function choose(first: Closing, second: Closing, isRequest: boolean): readonly [Closing, Closing] {
  if (isRequest && !ASKS.test(first.formula) && ASKS.test(second.formula)) return [second, first];
  return [first, second];
}

function bare({ text }: Closing): string {
  return text.replace(/。$/, '');
}
