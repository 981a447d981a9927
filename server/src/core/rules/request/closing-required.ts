import { insertParagraphAfter } from '../../edits';
import request from '../../genres/definitions/request';
import { isFinished } from '../../language/paper/finished';
import { isReportInDisguise } from '../../requests/report-nature';
import { findRequests } from '../../requests/request-phrases';
import { lines } from '../papers';
import { defineRule } from '../types';

const CHOICES = ['妥否，请批示。', '当否，请批示。', '可否，请批复。', '以上请示，请予审批。'];
/** Anything near the end that asks, however it is put. */
const ASKS =
  /(?:请|望|盼|恳求)[^。；]{0,30}(?:批|示|审|核|支持|解决|答复|研究|同意|准|复|帮助|定)|特此请示|盼复|为盼|为荷/;
const LAST = 3;

export default defineRule(
  {
    id: 'request/closing-required',
    title: '请示没有请求语',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十一项',
        force: 'mandatory',
        says: '请示用于向上级机关请求指示、批准',
      },
      { norm: 'custom', force: 'customary', says: '请示以“妥否，请批示”一类的请求语结束' },
    ],
    genres: ['request'],
    fix: 'suggest',
    explanation: '请示要上级答复，末尾应当有明确的请求语；没有请求语，上级不好判断是要批准还是只是告知。',
    remedy: '在正文之后另起一段写“妥否，请批示。”，或者其他请示的结束语。',
    exceptions: [
      {
        text: '“请审示”“请核示”“请予审定”“请予审议”“请批准为盼”“恳请予以支持”等都算请求语。',
        example: {
          text: '甲县水利局关于拨付防汛经费的请示\n\n县人民政府：\n　　因防汛任务加重，恳请县政府给予支持。\n\n甲县水利局\n2024年5月6日\n',
          genre: 'request',
        },
      },
      {
        text: '还没写完的草稿（没有结束语、署名和日期）不提示。',
        example: {
          text: '甲县水利局关于拨付防汛经费的请示\n\n县人民政府：\n　　因防汛任务加重，所需经费50万元。\n',
          genre: 'request',
        },
      },
      {
        text: '误用别的文种结束语的，由“请示的结束语有误”提示。',
        example: {
          text: '甲县水利局关于拨付防汛经费的请示\n\n县人民政府：\n　　因任务加重，经费不足。\n　　特此报告。\n\n甲县水利局\n2024年5月6日\n',
          genre: 'request',
        },
      },
    ],
    messages: { missing: '请示到这里结束，没有向上级提出请求，建议另起一段写“妥否，请批示。”。' },
    examples: {
      bad: [
        {
          text: '甲县水利局关于拨付防汛经费的请示\n\n县人民政府：\n　　因防汛任务加重，经费紧张。⟦经测算，所需经费50万元。⟧\n\n甲县水利局\n2024年5月6日\n',
          fixed: lines(
            '甲县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　因防汛任务加重，经费紧张。经测算，所需经费50万元。',
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
    const { document, file } = context;
    const last = document.body.at(-1);
    if (!isFinished(document) || last?.kind !== 'paragraph' || isReportInDisguise(document)) return;
    const known = [...request.closings, ...request.wrongClosings];
    if (document.closings.some(({ formula }) => known.some(({ pattern }) => pattern.test(formula)))) return;
    const end = document.paragraphs.slice(-LAST);
    if (end.some(({ text }) => ASKS.test(text))) return;
    if (findRequests(document).some(({ firm, paragraph }) => firm && end.includes(paragraph))) return;
    context.report({
      message: 'missing',
      span: last.sentences.at(-1)?.span ?? last.span,
      fixes: CHOICES.map((formula, index) => ({
        title: `另起一段写“${formula}”`,
        kind: 'suggest' as const,
        edits: [insertParagraphAfter(file, document, last.span, formula)],
        ...(index === 0 ? { preferred: true } : {}),
      })),
    });
  },
);
