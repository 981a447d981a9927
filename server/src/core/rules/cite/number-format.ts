import { replaceFix } from '../../edits';
import { CITED_NUMBER } from '../../language/paper/cited-papers';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'cite/number-format',
    title: '引用的发文字号写法有误',
    severity: 'warning',
    basis: [
      {
        norm: 'format',
        clause: '7.2.5',
        force: 'mandatory',
        says: '年份用六角括号括入，发文顺序号不加“第”字，不编虚位',
      },
    ],
    genres: 'any',
    fix: 'safe',
    grain: 'block',
    mention: 'keep',
    explanation:
      '正文里引用公文，发文字号与文件上的写法一样：年份用六角括号〔〕，顺序号前不加“第”，不写成“05号”。',
    remedy: '改成“国办发〔2024〕5号”这样的写法。',
    exceptions: [
      {
        text: '2012年7月以前的文号以原件为准，不提示。',
        example: { in: 'notice', text: '甲政发[2008]8号同时废止。' },
      },
      {
        text: '令号（部令〔2024〕第3号）、法院案号不提示。',
        example: { in: 'notice', text: '依据乙部令〔2024〕第3号公布的办法。' },
      },
    ],
    messages: { format: '引用的文号“{wrong}”应写作“{right}”。' },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　根据《乙市人民政府办公室关于加强防汛工作的通知》（乙政办发⟦[2024]05号⟧）要求，请抓好落实。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　根据《乙市人民政府办公室关于加强防汛工作的通知》（乙政办发〔2024〕5号）要求，请抓好落实。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　乙市《关于加强防汛工作的通知》（乙政发[1998]8号）同时废止，详见（2024）乙01民终5号判决。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          why: '早年的文号以原件为准，案号另有写法',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { text, span: at } of document.paragraphs) {
      for (const match of text.matchAll(CITED_NUMBER)) {
        const [all, agency = '', bracket = '', year = '', , serial = ''] = match;
        // Where the agency's code begins nobody can tell: 河段按甲水函.
        const wrong = all.slice(agency.length);
        const right = `〔${year}〕${Number(serial)}号`;
        if (wrong === right || Number(year) <= LAST_OLD_YEAR || Number(serial) === 0) continue;
        if (/令$/.test(agency) || !/[〔［[（(【]/.test(bracket)) continue;
        const start = at.start + match.index + agency.length;
        const span = { start, end: start + wrong.length };
        report({
          message: 'format',
          data: { wrong, right },
          span,
          fixes: [replaceFix(`改为“${right}”`, span, right, 'safe')],
        });
      }
    }
  },
);

/** The present norms hold from July 2012. */
const LAST_OLD_YEAR = 2012;
