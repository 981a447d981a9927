import { insertAtBodyEnd } from '../../edits';
import { isFinished } from '../../language/paper/finished';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'reply/attitude',
    title: '批复没有明确表态',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十二项',
        force: 'mandatory',
        says: '批复适用于答复下级机关请示事项',
      },
      { norm: 'custom', force: 'customary', says: '批复对请示事项要明确表示同意、原则同意或者不同意' },
    ],
    genres: ['reply'],
    fix: 'suggest',
    explanation:
      '下级请示就是要上级拿主意。批复只说“请研究处理”“请酌情办理”，等于没有答复，下级仍然不知道能不能办。',
    remedy: '写明“同意”“原则同意”“暂不同意”“不同意”等意见；不同意的，说明理由。',
    exceptions: [
      {
        text: '解释法律、政策的批复，用“应当”“属于”“适用”等词作答，就是表态，不提示。',
        example: {
          text: lines(
            '甲省高级人民法院关于适用法律问题的批复',
            '',
            '乙市中级人民法院：',
            '　　你院《关于适用法律问题的请示》（乙法〔2024〕5号）收悉。经研究，批复如下：',
            '　　该类合同纠纷属于人民法院受理民事案件的范围。',
            '　　此复。',
            '',
            '甲省高级人民法院',
            '2024年5月6日',
            '',
          ),
          genre: 'reply',
        },
      },
      {
        text: '标题里写了“同意……”的，不提示。',
        example: {
          text: lines(
            '甲市人民政府关于同意设立工业园的批复',
            '',
            '乙县人民政府：',
            '　　你县《关于设立工业园的请示》（乙政〔2024〕5号）收悉。现批复如下：',
            '　　请认真组织实施。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'reply',
        },
      },
      {
        text: '划定范围、核定数额等直接写明结果的批复，不提示。',
        example: {
          text: lines(
            '甲市人民政府关于设立工业园的批复',
            '',
            '乙县人民政府：',
            '　　你县《关于设立工业园的请示》（乙政〔2024〕5号）收悉。现批复如下：',
            '　　口岸区范围包括查验区和连接桥。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'reply',
        },
      },
      {
        text: '还没有结束语、署名和日期的草稿不提示。',
        example: {
          text: lines(
            '甲市人民政府关于设立工业园的批复',
            '',
            '乙县人民政府：',
            '　　你县《关于设立工业园的请示》（乙政〔2024〕5号）收悉。现批复如下：',
            '　　请你们研究处理',
            '',
          ),
          genre: 'reply',
        },
      },
    ],
    messages: {
      missing: '这份批复没有写明同意还是不同意，建议明确表态，如“经研究，同意……”。',
      evasive: '“{word}”没有回答请示的事项，建议明确表态，如“经研究，同意……”“暂不同意……”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲市人民政府关于设立工业园的批复',
            '',
            '乙县人民政府：',
            '　　你县《关于设立工业园的请示》（乙政〔2024〕5号）收悉。现批复如下：',
            '　　⟦请你们研究处理⟧。',
            '　　此复。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲市人民政府关于设立工业园的批复',
            '',
            '乙县人民政府：',
            '　　你县《关于设立工业园的请示》（乙政〔2024〕5号）收悉。现批复如下：',
            '　　经研究，〔同意／原则同意／暂不同意〕〔请示的事项〕。',
            '　　此复。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'reply',
        },
      ],
      good: [
        {
          text: lines(
            '甲市人民政府关于设立工业园的批复',
            '',
            '乙县人民政府：',
            '　　你县《关于设立工业园的请示》（乙政〔2024〕5号）收悉。现批复如下：',
            '　　原则同意设立工业园。具体事宜请商市发展改革委研究处理。',
            '　　此复。',
            '',
            '甲市人民政府',
            '2024年5月6日',
            '',
          ),
          why: '已经表态，“研究处理”说的是具体事宜',
          genre: 'reply',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    if (!isFinished(document) || ATTITUDE.test(document.title?.plain ?? '')) return;
    const closings = new Set(
      document.closings
        .filter((c) => c.ownParagraph && /^(?:此|特此|专此)/.test(c.formula))
        .map((c) => c.paragraph),
    );
    const opened = document.paragraphs.findIndex(({ text }) => OPENING.test(text));
    const answer = document.paragraphs.filter((p, index) => index >= Math.max(0, opened) && !closings.has(p));
    const body = answer.map((p, index) => (index === 0 ? afterOpening(p.text) : p.text)).join('\n');
    if (answer.length === 0 || ATTITUDE.test(body)) return;
    const draft = '经研究，〔同意／原则同意／暂不同意〕〔请示的事项〕。';
    for (const paragraph of answer) {
      const match = EVASIVE.exec(paragraph.text);
      if (!match) continue;
      const start = paragraph.span.start + match.index;
      const span = { start, end: start + match[0].length };
      const sentence = paragraph.sentences.find((s) => s.span.start <= start && span.end <= s.span.end);
      const fix = sentence && {
        title: '改为明确表态的句子',
        kind: 'suggest' as const,
        edits: [{ span: sentence.span, newText: draft }],
      };
      report({ message: 'evasive', data: { word: match[0] }, span, fixes: fix ? [fix] : [] });
      return;
    }
    const last = answer.at(-1)!;
    const edit = insertAtBodyEnd(file, document, draft);
    const fixes = edit ? [{ title: '补一句表态', kind: 'suggest' as const, edits: [edit] }] : [];
    report({ message: 'missing', span: last.sentences.at(-1)?.span ?? last.span, fixes });
  },
);

/** What stands behind the last 收悉 or 批复如下. */
function afterOpening(text: string): string {
  const last = [...text.matchAll(new RegExp(OPENING, 'g'))].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}

const OPENING = /(?:批复|答复|意见)如下[：:]?|收悉。/;
/** Words that settle a matter, one way or the other, and those by which a question of law is answered. */
const ATTITUDE = anyOf([
  /同意|赞成|批准|准予|核准|核定|核拨|认可|确认|支持|可(?!能|行性|靠|持续|研)|不宜|不予|不得|不再|不应|不能|不属/,
  /不适用|暂缓|暂不|缓办|应(?!急|用|对|邀)|须|属于|适用|有权|无权|有效|无效|视为|授权|撤销|设立为|划归/,
  /由.{1,20}(?:负责|承担|执行|办理)|按照|依照|自.{1,20}施行|范围(?:包括|为|是)|总额|期限/,
]);
const EVASIVE = anyOf([
  /原则上?(?:不反对|可以|没有?意见)|(?:最好|尽量)(?:能|在|于|年内|先|再)|看着办|不反对/,
  inOrder([
    /(?:请|望|由)?你(?:们|[局厅委办部院省市县区州乡镇]|单位)?(?:们)?(?:自行|酌情|视情|商有关部门)?/,
    /(?:研究|酌情|自行|妥善|酌处|酌办|斟酌|看着)(?:处理|办理|解决|决定|确定|执行)?/,
  ]),
]);
