import { contradictsTitle } from '../../analysis/title-contradiction';
import type { Span } from '../../document/types';
import { deleteLines, replaceFix } from '../../edits';
import type { Fix } from '../../findings';
import request from '../../genres/definitions/request';
import { saluteOf } from '../../language/paper/salute';
import { isReportInDisguise } from '../../requests/report-nature';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'request/closing-formula',
    title: '请示的结束语有误',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十一项',
        force: 'mandatory',
        says: '请示用于向上级机关请求指示、批准',
      },
      { norm: 'textbook', force: 'customary', says: '请示用“特此请示，请批示”“请审示”等结束' },
    ],
    genres: ['request'],
    fix: 'suggest',
    explanation:
      '请示的结束语要提出请求。写成“特此报告”，上级可能当阅件处理而不批复；写成“特此通知”“特此函达”，行文方向就错了。',
    remedy: '改为“特此请示，请批示。”“妥否，请批示。”等请示的结束语。',
    exceptions: [
      {
        text: '讲解公文写法的句子里提到这些话，不提示。',
        example: {
          in: 'request',
          text: '因防汛任务加重，恳请拨付经费50万元。请示的结束语不要写成特此报告。',
        },
      },
      { text: '引号里的话不提示。', example: { in: 'request', text: '原结束语误用“特此报告”，现已改正。' } },
    ],
    messages: {
      wrong: '“{formula}”不是请示的结束语，请示要上级答复，请改为“特此请示，请批示。”。',
      extra: '请示已有“{right}”，“{formula}”是别的文种的结束语，请删去。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　因防汛任务加重，恳请县政府拨付经费50万元。',
            '　　⟦特此报告。⟧',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　因防汛任务加重，恳请县政府拨付经费50万元。',
            '　　特此请示，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [
        {
          text: lines(
            '甲县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　因防汛任务加重，恳请县政府拨付经费50万元。',
            '　　特此请示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          why: '请示的结束语',
          genre: 'request',
        },
      ],
    },
  },
  (context) => {
    const { document, file } = context;
    if (isReportInDisguise(document)) return;
    if (contradictsTitle(document, context.genre)) return;
    const salute = saluteOf(document);
    const right = document.closings.find(({ formula }) =>
      request.closings.some(({ pattern }) => pattern.test(formula)),
    );
    const report = (span: Span, text: string, whole: Span | undefined): void => {
      const formula = text.replace(/(?<![。.！!])[。.！!]+$/, '').replace(/\s+/g, ' ');
      const fixes: Fix[] = right
        ? [
            {
              title: '删去多余的结束语',
              kind: 'suggest',
              edits: [whole ? deleteLines(file, whole) : { span, newText: '' }],
            },
          ]
        : ['特此请示，请批示。', '妥否，请批示。', '以上请示，请予审批。'].map((wanted, index) => ({
            ...replaceFix(`改为“${wanted}”`, span, wanted),
            ...(index === 0 ? { preferred: true } : {}),
          }));
      const data = { formula, right: right?.text.replace(/(?<![。.！!])[。.！!]+$/, '') ?? '' };
      context.report({ message: right ? 'extra' : 'wrong', data, span, fixes });
    };
    for (const closing of document.closings) {
      if (salute && salute.start <= closing.span.start && closing.span.end <= salute.end) continue;
      if (closing === right || request.closings.some(({ pattern }) => pattern.test(closing.formula)))
        continue;
      if (!request.wrongClosings.some(({ pattern }) => pattern.test(closing.formula))) continue;
      report(closing.span, closing.text, closing.ownParagraph ? closing.paragraph.span : undefined);
    }
    if (salute) report(salute, file.text.slice(salute.start, salute.end), undefined);
  },
);
