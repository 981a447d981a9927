import type { OfficialDocument, Paragraph } from '../../document/types';
import { hanNumeral } from '../../document/written-ordinals';
import { insertParagraphAfter } from '../../edits';
import type { Fix } from '../../findings';
import { isFinished } from '../../language/paper/finished';
import { bodyLength } from '../../requests/report-nature';
import { lines } from '../papers';
import { defineRule } from '../types';

const LONG_ENOUGH = 500;
const PROBLEMS = /问题|不足|短板|困难|差距|薄弱|教训|弱项|欠缺|滞后|制约|有待|还不|尚未|不够/;
const PLANS = /下一?步|今后|接下来|下阶段|下半年|明年|来年|打算|将继续|将进一步|继续|力争|计划/;

export default defineRule(
  {
    id: 'report/problem-missing',
    title: '工作报告只有成绩',
    severity: 'hint',
    basis: [
      {
        norm: 'party-request-report',
        clause: '第二十四条',
        force: 'general',
        says: '报告应当实事求是，不评功摆好',
      },
      { norm: 'custom', force: 'customary', says: '综合性工作报告写成绩，也写问题和打算' },
    ],
    genres: ['report'],
    fix: 'suggest',
    explanation: '工作报告是给上级作判断用的，只讲成绩，不讲问题和下一步打算，上级看不到全貌，也难以指导。',
    remedy: '补写“存在的主要问题”和“下一步打算”两个部分，问题要具体，打算要对着问题写。',
    exceptions: [
      {
        text: '单项事件、答复询问、报送材料的报告，不提示。',
        example: {
          text: lines(
            '甲县林业局关于“3·8”森林火情处置工作情况的报告',
            '',
            '县人民政府：',
            `　　${'扑火队伍迅速到位，明火全部扑灭，没有人员伤亡，看守火场到位。'.repeat(18)}`,
            '　　特此报告。',
            '',
            '甲县林业局',
            '2024年3月9日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '正文写到了问题或者打算中的一项，不提示。',
        example: {
          text: lines(
            '甲县林业局关于2024年造林绿化工作情况的报告',
            '',
            '县人民政府：',
            '　　一、主要做法',
            `　　${'全县完成造林一批，栽植树木一批，成活率很高，群众十分满意。'.repeat(18)}`,
            '　　二、存在问题',
            '　　管护还跟不上。',
            '　　特此报告。',
            '',
            '甲县林业局',
            '2024年12月3日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '篇幅很短或者还没写完的，不提示。',
        example: {
          text: '甲县民政局关于2023年民政工作情况的报告\n\n县人民政府：\n　　成效显著。\n　　特此报告。\n\n甲县民政局\n2024年1月20日\n',
          genre: 'report',
        },
      },
    ],
    messages: { praise: '全文只写了成绩，没有写到问题和下一步打算；工作报告一般要写，建议补上。' },
    examples: {
      bad: [
        {
          text: lines(
            '甲县林业局⟦关于2024年造林绿化工作情况的报告⟧',
            '',
            '县人民政府：',
            '　　一、主要做法',
            `　　${'全县完成造林一批，栽植树木一批，成活率很高，群众十分满意。'.repeat(18)}`,
            '　　特此报告。',
            '',
            '甲县林业局',
            '2024年12月3日',
            '',
          ),
          fixed: lines(
            '甲县林业局关于2024年造林绿化工作情况的报告',
            '',
            '县人民政府：',
            '　　一、主要做法',
            `　　${'全县完成造林一批，栽植树木一批，成活率很高，群众十分满意。'.repeat(18)}`,
            '　　二、存在的主要问题',
            '　　〔请写明问题和原因〕',
            '　　三、下一步打算',
            '　　〔请写明措施和完成时限〕',
            '　　特此报告。',
            '',
            '甲县林业局',
            '2024年12月3日',
            '',
          ),
          genre: 'report',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document, file } = context;
    const { title } = document;
    const matter = title?.matter?.text.replace(/\s/g, '') ?? '';
    if (!title || !/工作(?:开展|进展|完成|总结)?(?:的?情况)?$/.test(matter)) return;
    if (/事故|事件|灾|火|案|处置|核查|整改|报送|答复|回复|信访|疫情|险情|·/.test(matter)) return;
    if (!isFinished(document) || bodyLength(document) < LONG_ENOUGH) return;
    if (document.body.some(({ text }) => PROBLEMS.test(text) || PLANS.test(text))) return;
    const last = lastOfBody(document);
    if (!last) return;
    context.report({
      message: 'praise',
      span: { start: title.issuer?.span.end ?? title.span.start, end: title.span.end },
      fixes: [skeleton(last)],
    });

    function skeleton(after: Paragraph): Fix {
      const numbered = document.headings.filter(({ ordinal }) => ordinal?.style === 'han-dun');
      const next = (numbered.at(-1)?.ordinal?.value ?? 0) + 1;
      const mark = (offset: number): string => (numbered.length > 0 ? `${hanNumeral(next + offset)}、` : '');
      const lines = [
        `${mark(0)}存在的主要问题`,
        '〔请写明问题和原因〕',
        `${mark(1)}下一步打算`,
        '〔请写明措施和完成时限〕',
      ];
      const edits = lines.map((line) => insertParagraphAfter(file, document, after.span, line));
      const newText = edits.map((edit) => edit.newText).join('');
      return { title: '插入问题和打算两个部分', kind: 'suggest', edits: [{ span: edits[0]!.span, newText }] };
    }
  },
);

/** The last paragraph that is no closing formula. */
function lastOfBody(document: OfficialDocument): Paragraph | undefined {
  const formulae = document.closings
    .filter(({ ownParagraph }) => ownParagraph)
    .map(({ paragraph }) => paragraph);
  return document.paragraphs.findLast((paragraph) => !formulae.includes(paragraph));
}
