import type { OfficialDocument } from '../../document/types';
import { replaceFix } from '../../edits';
import { inOrder } from '../../language/text/pattern-rows';
import { markAround, matchesIn } from '../../language/text/punctuated-text';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/indirect-question',
    title: '不是提问的句子用了问号',
    severity: 'info',
    basis: [
      {
        norm: 'punctuation',
        clause: '4.2、附录A',
        force: 'mandatory',
        says: '句子里有疑问词，但整句不是提问的，不用问号',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    mention: 'keep',
    explanation: '“是否可行”后面接着说由谁决定，或者作“不知、研究、说明”的宾语，整句并不是提问，不用问号。',
    remedy: '问号改成逗号或者句号。',
    exceptions: [
      {
        text: '结束语“妥否，请批示”的问号，由“结束语的标点”提示。',
        example: {
          text: lines(
            '甲县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　因防汛任务加重，恳请县政府拨付经费50万元。',
            '　　是否妥当？请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
      {
        text: '讲话中自问自答的不提示。',
        example: {
          in: 'notice',
          text: '为什么事故屡禁不止？主要是责任不落实。',
        },
      },
    ],
    messages: { comma: '“{words}”不是提问，问号应改为逗号。', stop: '这一句不是提问，问号应改为句号。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '方案是否可行⟦？⟧由会议研究确定。',
          fixed: '方案是否可行，由会议研究确定。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    for (const { match, start, span, block } of matchesIn(document, COMMA)) {
      if (markAround(block, span, ['quotation'])) continue;
      if (FORMULA.test(match[1]!) && inClosing(document, start)) continue;
      const at = { start: span.end - 1, end: span.end };
      const data = { words: match[1]! };
      report({ message: 'comma', data, span: at, fixes: [replaceFix('改为逗号', at, '，', 'safe')] });
    }
    for (const { span, block } of matchesIn(document, STOP)) {
      if (markAround(block, span, ['quotation'])) continue;
      const at = { start: span.end - 1, end: span.end };
      report({ message: 'stop', span: at, fixes: [replaceFix('改为句号', at, '。', 'suggest')] });
    }
  },
);

const COMMA =
  /((?:妥否|当否|可否|能否|是否)[^，。；？！：“”]{0,20})[？?](?=请|由[\u3400-\u9fff]{2,12}(?:研究|决定|确定|审定|批准|议定)|待[\u3400-\u9fff]{2,12}后)/g;
/** The object of a verb that asks for no answer here. */
const STOP = inOrder(
  [
    /(?<=^|[。；！？])[^，。；？！：“”\r\n]{0,12}/,
    /(?:请(?:予)?(?:说明|核实|查明|研究)|尚不(?:清楚|知道)|无法(?:确定|判断)|有待(?:研究|查明))/,
    /[^，。；？！：“”\r\n]{0,20}(?:是否|为何|如何|能否)[^，。；？！：“”\r\n]{0,20}[？?](?=$|[\r\n\u3400-\u9fff])/,
  ],
  'gm',
);

const FORMULA = /^(?:妥否|当否|可否|是否妥当)$/;

/** 妥否？请批示。 of a closing formula is closing/punctuation's. */
function inClosing(document: OfficialDocument, offset: number): boolean {
  return document.closings.some(({ paragraph: { span } }) => span.start <= offset && offset < span.end);
}
