import { isMentioned } from '../../document';
import { replaceFix } from '../../edits';
import { type Found, matchesIn } from '../../language/text/punctuated-text';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/directive-strength',
    title: '要求的强弱前后不一',
    severity: 'hint',
    basis: [
      {
        norm: 'custom',
        force: 'customary',
        says: '法规、规章和规范性文件表示义务用“应当”“不得”，表示权利用“可以”',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    explanation:
      '同一件事，前文说“必须”，后文说“可以”，执行的人无所适从。条文式的文件里“应该”“应当”混用，也会让人误以为强弱不同。',
    remedy: '统一强度；条文里用“应当”“不得”“可以”。',
    exceptions: [
      {
        text: '讲话、发言、主持词不提示。',
        example: {
          text: '在全县安全工作会议上的讲话\n\n同志们：\n　　同志们必须统一思想认识，可以统一思想认识。\n　　谢谢大家！\n',
          genre: 'speech',
        },
      },
      {
        text: '不是条文式的文件，“应该”不提示。',
        example: {
          in: 'notice',
          text: '各单位应该做好安全工作。',
        },
      },
      {
        text: '引号、书名号里的不提示。',
        example: {
          text: lines(
            '甲县公务用车管理办法',
            '',
            '第一条　为规范管理，制定本办法。',
            '第二条　“应该”一词不用。',
            '第三条　本办法由县财政局负责解释。',
            '第四条　本办法自2024年6月1日起施行。',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      should: '条文里表示义务一般用“应当”，不用“应该”。',
      forbid: '条文里表示禁止一般用“不得”“禁止”，“严禁”多用于通知和讲话。',
      varies: '前文写“{first}”，这里写“{second}”，要求的强弱不一致，请核对。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县公务用车管理办法',
            '',
            '第一条　为规范管理，制定本办法。',
            '第二条　车辆⟦应该⟧统一调度。',
            '第三条　本办法由县财政局负责解释。',
            '第四条　本办法自2024年6月1日起施行。',
            '',
          ),
          fixed: lines(
            '甲县公务用车管理办法',
            '',
            '第一条　为规范管理，制定本办法。',
            '第二条　车辆应当统一调度。',
            '第三条　本办法由县财政局负责解释。',
            '第四条　本办法自2024年6月1日起施行。',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '用车单位必须提前申请；紧急情况下可以先用车后补办。',
          why: '说的不是同一件事',
        },
      ],
    },
  },
  (context) => {
    const { document, report } = context;
    if (context.isGenre('speech', 'address', 'emcee-script', 'experience-sharing', 'reflection')) return;
    const articles = document.paragraphs.filter(({ ordinal }) => ordinal?.style === 'article').length;
    if (articles >= ARTICLES) {
      for (const { match, span } of matchesIn(document, SPOKEN)) {
        if (match[0] === '应该') {
          report({ message: 'should', span, fixes: [replaceFix('改为“应当”', span, '应当', 'safe')] });
        } else {
          report({ message: 'forbid', span, fixes: [replaceFix('改为“禁止”', span, '禁止')] });
        }
      }
    }
    /** What must be done, by its first words; the place where it is said. */
    const duties = new Map<string, Found>();
    for (const found of matchesIn(document, STRENGTH)) {
      const { match, start, block } = found;
      const [word] = match;
      const at = start - block.span.start;
      const matter = MATTER.exec(block.text.slice(at + word.length))?.[0];
      if (matter === undefined || SETTING.test(block.text.slice(Math.max(0, at - 12), at))) continue;
      if (word !== '可以') {
        if (!duties.has(matter)) duties.set(matter, found);
        continue;
      }
      const duty = duties.get(matter);
      if (!duty || isMentioned(document, found.span)) continue;
      const first = `${duty.match[0]}${matter}`;
      const related = [
        { span: { start: duty.start, end: duty.start + first.length }, message: '前文的要求' },
      ];
      const span = { start, end: start + word.length + matter.length };
      report({ message: 'varies', data: { first, second: `${word}${matter}` }, span, related });
    }
  },
);

/** So many articles make a text of rules. */
const ARTICLES = 3;
const SPOKEN = /(?<!不)应该|严禁/g;
const STRENGTH = /(?<!不|是否)必须|应当|可以/g;
/** Four characters or more tell the matter. */
const MATTER = /^[\u4e00-\u9fff]{5,9}(?=[，。；])/;
/** A case apart: 特殊情况下可以 …, 符合条件的可以 …. */
const SETTING = /[下的时后前]，?$|经[^，。]{1,10}$|也$/;
