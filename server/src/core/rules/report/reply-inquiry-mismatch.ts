import { anyOf } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

/** The matter says that somebody asked. */
const ANSWERS =
  /(?:答复|回复|回答|复核|核查|核实|查核|查办|查询|询问|督办|交办|转办)[^，。]{0,24}(?:问题|事项|情况|结果|案件|信访件|举报)?$/;
/** The asking is quoted or told of. */
const QUOTED = anyOf([
  /收悉|来函|来文|来电|交办|批示|批转|转办|转来|《[^》]{1,200}》|〔\d{2,4}〕/,
  /(?:按照|根据|遵照|依据|接)[^，。]{0,40}(?:要求|通知|指示|批示|函|安排|部署|交办|电话|意见|决定|规定|建议)|询问/,
  /督办/,
]);

export default defineRule(
  {
    id: 'report/reply-inquiry-mismatch',
    title: '答复性报告没有引述询问',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十项',
        force: 'mandatory',
        says: '报告可以用于回复上级机关的询问',
      },
      { norm: 'custom', force: 'customary', says: '答复性报告先引来文的标题、文号或者询问的事项，再作答复' },
    ],
    genres: ['report'],
    fix: 'suggest',
    explanation: '回复上级询问的报告，开头应当先交代所答复的来文或者询问事项，上级才能很快对上号。',
    remedy: '在开头写明“《关于……的通知》（×办〔××××〕×号）收悉。现将有关情况报告如下：”。',
    exceptions: [
      {
        text: '“按照……要求”“根据……批示”等已经交代了来由的，不提示。',
        example: {
          text: lines(
            '甲县教育局关于食堂问题核查情况的报告',
            '',
            '县人民政府办公室：',
            '　　根据县领导批示精神，我局进行了核查。',
            '　　食堂𠮷均已取得许可证。',
            '　　特此报告。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '口头交办的，写明“按照×××要求”即可。',
        example: {
          text: lines(
            '甲县教育局关于校车安全问题核查情况的报告',
            '',
            '县人民政府办公室：',
            '　　按照分管领导要求，我局对校车安全作了核查。现报告如下：',
            '　　全县现有校车62辆。',
            '　　特此报告。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'report',
        },
      },
    ],
    messages: {
      unquoted: '从标题看，这是答复上级询问的报告，开头还没有交代来文或者询问的事项，建议先引述再答复。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于校车安全问题核查情况的报告',
            '',
            '县人民政府办公室：',
            '　　⟦现将有关情况报告如下：⟧',
            '　　一、基本情况',
            '　　全县现有校车62辆，驾驶人全部持证上岗。',
            '　　特此报告。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于校车安全问题核查情况的报告',
            '',
            '县人民政府办公室：',
            '　　《〔来文标题〕》（〔来文文号〕）收悉。现将有关情况报告如下：',
            '　　一、基本情况',
            '　　全县现有校车62辆，驾驶人全部持证上岗。',
            '　　特此报告。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'report',
        },
      ],
      good: [
        {
          text: lines(
            '甲县教育局关于校车安全问题核查情况的报告',
            '',
            '县人民政府办公室：',
            '　　《关于核查校车安全问题的通知》（甲政办〔2024〕3号）收悉。现将有关情况报告如下：',
            '　　全县现有校车62辆。',
            '　　特此报告。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          why: '已引述来文',
          genre: 'report',
        },
      ],
    },
  },
  (context) => {
    const { document } = context;
    const matter = document.title?.matter?.text.replace(/\s/g, '') ?? '';
    if (!ANSWERS.test(matter) || !document.recipients) return;
    const [first, second] = document.paragraphs;
    if (!first || QUOTED.test(`${first.text}${second?.text ?? ''}`)) return;
    const sentence = first.sentences[0];
    if (!sentence) return;
    const at = sentence.span.start;
    context.report({
      message: 'unquoted',
      span: sentence.span,
      fixes: [
        {
          title: '在开头插入引述来文的话',
          kind: 'suggest',
          edits: [{ span: { start: at, end: at }, newText: '《〔来文标题〕》（〔来文文号〕）收悉。' }],
        },
      ],
    });
  },
);
