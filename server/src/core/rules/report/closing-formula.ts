import { contradictsTitle } from '../../analysis/title-contradiction';
import type { Closing, OfficialDocument, SourceFile } from '../../document/types';
import { deleteLines, replaceFix } from '../../edits';
import type { Fix } from '../../findings';
import report from '../../genres/definitions/report';
import { isRequestInDisguise } from '../../requests/report-nature';
import { addressesAssembly, findRequests } from '../../requests/request-phrases';
import { findRequestUnits } from '../../requests/request-units';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'report/closing-formula',
    title: '报告的结束语有误',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十项',
        force: 'mandatory',
        says: '报告用于汇报工作、反映情况、回复询问',
      },
      {
        norm: 'textbook',
        force: 'customary',
        says: '报告用“特此报告”“专此报告”等结束，不用请示、函的结束语',
      },
    ],
    genres: ['report'],
    fix: 'suggest',
    explanation:
      '报告是供上级了解情况的，结束语一般用“特此报告”“专此报告”。“妥否，请批示”“请批复”是请示的结束语，“特此函复”是函的结束语，' +
      '用在报告里会让人弄不清要不要答复。',
    remedy: '改用“特此报告。”，综合性报告也可以用“以上报告，请审阅。”或者“以上报告如有不妥，请指正。”。',
    exceptions: [
      {
        text: '向人民代表大会及其常委会作的报告，“请予审议”是合适的。',
        example: {
          text: lines(
            '甲县财政局关于2023年决算的报告',
            '',
            '县人大常委会：',
            '　　2023年，全县一般公共预算收入完成12.3亿元。',
            '　　请予审议。',
            '',
            '甲县财政局',
            '2024年7月9日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '报告正文里真有请示事项的，由“报告夹带请示事项”一并提示，这里不再重复。',
        example: {
          text: lines(
            '甲县民政局关于冬春救助工作情况的报告',
            '',
            '县人民政府：',
            '　　全县发放棉被𠮷3200床，救助困难群众1.1万人次。',
            '　　恳请拨付救助资金30万元。妥否，请批示。',
            '',
            '甲县民政局',
            '2024年1月20日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '“此致敬礼”等客套话由结束语方面的规则提示。',
        example: { in: 'report', text: '目前水情平稳。\n　　此致\n　　敬礼！' },
      },
    ],
    messages: {
      request: '“{formula}”是请示的结束语，报告不求批复，建议改为“特此报告。”。',
      other: '“{formula}”不是报告的结束语，建议改为“特此报告。”。',
      extra: '报告已有“{right}”，后面的“{formula}”是别的文种的结束语，建议删去。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于秋季开学工作情况的报告',
            '',
            '县人民政府：',
            '　　全县中小学已于9月1日全部按时开学，秩序平稳。',
            '　　⟦妥否，请批示。⟧',
            '',
            '甲县教育局',
            '2024年9月3日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于秋季开学工作情况的报告',
            '',
            '县人民政府：',
            '　　全县中小学已于9月1日全部按时开学，秩序平稳。',
            '　　特此报告。',
            '',
            '甲县教育局',
            '2024年9月3日',
            '',
          ),
          genre: 'report',
        },
        {
          text: '甲县统计局关于报送统计年鉴的报告\n\n县人民政府：\n　　现将《甲县统计年鉴（2023）》报上。\n　　⟦特此函达。⟧\n\n甲县统计局\n2024年5月9日\n',
          fixed:
            '甲县统计局关于报送统计年鉴的报告\n\n县人民政府：\n　　现将《甲县统计年鉴（2023）》报上。\n　　特此报告。\n\n甲县统计局\n2024年5月9日\n',
          genre: 'report',
        },
      ],
      good: [
        {
          text: lines(
            '甲县教育局关于秋季开学工作情况的报告',
            '',
            '县人民政府：',
            '　　全县中小学已按时开学。',
            '　　以上报告如有不妥，请指正。',
            '',
            '甲县教育局',
            '2024年9月3日',
            '',
          ),
          why: '报告可以请上级指正',
          genre: 'report',
        },
      ],
    },
  },
  (context) => {
    const { document, file } = context;
    if (addressesAssembly(document) || isRequestInDisguise(document)) return;
    if (contradictsTitle(document, context.genre)) return;
    const requests = findRequests(document);
    const asks = ({ span }: Closing): boolean =>
      requests.some((request) => span.start <= request.span.start && request.span.start < span.end);
    const wrong = document.closings.filter((closing) => isWrong(closing.formula) || asks(closing));
    if (wrong.length === 0 || findRequestUnits(file, document)) return;
    const right = document.closings.find(({ formula }) =>
      report.closings.some(({ pattern }) => pattern.test(formula)),
    );
    for (const closing of wrong) {
      const formula = closing.text.replace(/(?<![。.！!])[。.！!]+$/, '');
      context.report({
        message: right ? 'extra' : /批|请示|核准|指示/.test(closing.formula) ? 'request' : 'other',
        data: { formula, right: right?.text.replace(/(?<![。.！!])[。.！!]+$/, '') ?? '' },
        span: closing.span,
        fixes: right ? [withoutClosing(file, document, closing)] : replacements(closing),
      });
    }
  },
);

function isWrong(formula: string): boolean {
  if (/敬礼/.test(formula) || report.closings.some(({ pattern }) => pattern.test(formula))) return false;
  return report.wrongClosings.some(({ pattern }) => pattern.test(formula));
}

function replacements({ span }: Closing): Fix[] {
  return ['特此报告。', '专此报告。', '以上报告，请审阅。', '以上报告如有不妥，请指正。'].map(
    (formula, index) => ({
      ...replaceFix(`改为“${formula}”`, span, formula),
      ...(index === 0 ? { preferred: true } : {}),
    }),
  );
}

function withoutClosing(file: SourceFile, document: OfficialDocument, closing: Closing): Fix {
  const alone = document.closings.filter(({ paragraph }) => paragraph === closing.paragraph).length === 1;
  const edit =
    alone && closing.ownParagraph
      ? deleteLines(file, closing.paragraph.span)
      : { span: closing.span, newText: '' };
  return { title: '删去多余的结束语', kind: 'suggest', edits: [edit] };
}
