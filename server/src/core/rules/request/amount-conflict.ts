import type { OfficialDocument, Span } from '../../document/types';
import { maskMentions } from '../../language/text/masked-text';
import { findRequests } from '../../requests/request-phrases';
import { lines } from '../papers';
import { defineRule } from '../types';

interface Amount {
  readonly span: Span;
  readonly text: string;
  /** In yuan. */
  readonly value: number;
}

const AMOUNT = /([\d０-９][\d０-９,，.．]{0,30})\s*(万亿|亿|万)?元/g;
const UNITS: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };

export default defineRule(
  {
    id: 'request/amount-conflict',
    title: '请示的金额前后不一',
    severity: 'warning',
    basis: [{ norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '公文的数字应当准确' }],
    genres: ['request'],
    fix: 'none',
    explanation: '标题里请求的金额、正文里请求的金额应当一致，不一致的话，上级无法批复。',
    remedy: '核对测算，统一标题和正文中申请的金额。',
    exceptions: [
      {
        text: '总投资、自筹、已到位的金额与申请的金额不同，是正常的，不比较。',
        example: {
          text: lines(
            '甲县水利局关于拨付泵站建设资金50万元的请示',
            '',
            '县人民政府：',
            '　　泵站总投资120万元，我局自筹70万元，恳请县政府拨付50万元。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
      {
        text: '分几笔请求、合计等于标题金额的，不提示。',
        example: {
          text: lines(
            '甲县水利局关于拨付防汛经费50万元的请示',
            '',
            '县人民政府：',
            '　　因防汛任务加重，恳请县政府拨付购置设备30万元、维修堤防20万元。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
    ],
    messages: {
      title: '标题写的是{title}，正文请求的是{body}，两处不一致，请核对。',
      body: '前面请求的是{first}，这里是{second}，两处不一致，请核对。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县水利局关于拨付防汛经费⟦50万元⟧的请示',
            '',
            '县人民政府：',
            '　　因防汛任务加重，恳请县政府拨付防汛经费52万元。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document } = context;
    const asked = askedAmounts(document);
    const { title } = document;
    if (!title || asked.length === 0) return;
    const inTitle = amountsIn(title.text, title.span.start);
    const total = asked.flat().reduce((sum, { value }) => sum + value, 0);
    const agrees = (value: number): boolean =>
      close(total, value) ||
      asked.some((clause) => clause.some((one) => close(one.value, value)) || close(sumOf(clause), value));
    const [only] = inTitle;
    if (only && inTitle.length === 1) {
      if (agrees(only.value)) return;
      context.report({
        message: 'title',
        data: {
          title: only.text,
          body: asked
            .flat()
            .map(({ text }) => text)
            .join('、'),
        },
        span: only.span,
        related: asked.flat().map(({ span, text }) => ({ span, message: `正文请求${text}` })),
      });
      return;
    }
    // The same thing asked for twice, with two amounts.
    const [first, ...others] = asked.filter((clause) => clause.length === 1).map((clause) => clause[0]!);
    for (const second of others) {
      if (
        !first ||
        close(first.value, second.value) ||
        nounBefore(document, first) !== nounBefore(document, second)
      )
        continue;
      context.report({
        message: 'body',
        data: { first: first.text, second: second.text },
        span: second.span,
        related: [{ span: first.span, message: `这里请求${first.text}` }],
      });
      return;
    }
  },
);

/** The amounts asked for, by the clause that asks; what is labelled as total, own or spent is left out. */
function askedAmounts(document: OfficialDocument): Amount[][] {
  return findRequests(document)
    .filter(({ sort }) => sort === 'grant')
    .map(({ act, sentence }) => {
      const from = act.start - sentence.span.start;
      const text = maskMentions(sentence.text, sentence.span.start, document.marks).slice(from);
      const clause = /^[^，；;。]*/.exec(text)?.[0] ?? '';
      return /总投资|自筹|已到位|配套|共需/.test(clause) ? [] : amountsIn(clause, act.start);
    })
    .filter((clause) => clause.length > 0);
}

function amountsIn(text: string, base: number): Amount[] {
  return [...text.matchAll(AMOUNT)].map((match) => {
    const digits = match[1]!
      .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
      .replace(/[,，]/g, '')
      .replace('．', '.');
    const start = base + match.index;
    const value = Number.parseFloat(digits) * (UNITS[match[2] ?? ''] ?? 1);
    return { span: { start, end: start + match[0].length }, text: match[0], value };
  });
}

function sumOf(amounts: readonly Amount[]): number {
  return amounts.reduce((sum, { value }) => sum + value, 0);
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.5;
}

/** The four characters before an amount: what it is for. */
function nounBefore(document: OfficialDocument, { span }: Amount): string {
  const at = span.start - document.span.start;
  return document.text.slice(Math.max(0, at - 4), at);
}
