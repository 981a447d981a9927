import { replaceFix } from '../../edits';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/cc-form',
    title: '抄送行的格式不规范',
    severity: 'warning',
    basis: [
      {
        norm: 'format',
        clause: '7.4.2',
        force: 'mandatory',
        says: '“抄送”二字后加全角冒号和抄送机关名称，最后一个抄送机关名称后标句号。',
      },
      { norm: 'custom', force: 'customary', says: '“抄报”“抄发”是旧的叫法，现在一律用“抄送”。' },
    ],
    genres: ['decision', 'opinion', 'notice', 'bulletin', 'report', 'request', 'reply', 'motion', 'letter'],
    fix: 'mixed',
    mention: 'keep',
    explanation:
      '版记里写“抄送：”加机关名称，最后一个机关后面用句号。过去对上级写“抄报”、对下级写“抄发”，现在不再区分，一律写“抄送”。',
    remedy: '改为“抄送：××，××。”。',
    exceptions: [
      {
        text: '纪要的“分送”、简报的“报、送、发”另有习惯，不在此列。',
        example: {
          text: '清河县人民政府常务会议纪要\n\n　　2024年5月6日，县长主持召开县政府常务会议。会议议定，加强校舍修缮。\n\n分送：县委办公室，县人大办公室\n',
        },
      },
      {
        text: '《条例》施行以前的文件不提示。',
        example: {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请做好𠮷河学校安全检查。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2004年5月6日',
            '',
            '抄报：县委办公室',
            '',
          ),
        },
      },
      {
        text: '抄送行还在写、后面没有换行的，不提示缺句号。',
        example: {
          text: lines(
            '清河县教育局关于开展安全检查的通知',
            '',
            '各学校：',
            '　　请做好𠮷河学校安全检查。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '抄送：县委办公室，县人大',
          ),
        },
      },
    ],
    messages: {
      label: '“{label}”现在一律写作“抄送”，请改过来。',
      colon: '“抄送”后面用全角冒号。',
      period: '最后一个抄送机关后面应当标句号。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县教育局关于解决校舍修缮经费的请示',
            '',
            '县人民政府：',
            '　　我县部分校舍年久失修，现申请修缮经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '⟦抄报⟧：县委办公室，⟦县人大办公室⟧',
            '',
          ),
          fixed: lines(
            '清河县教育局关于解决校舍修缮经费的请示',
            '',
            '县人民政府：',
            '　　我县部分校舍年久失修，现申请修缮经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '抄送：县委办公室，县人大办公室。',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '清河县教育局关于解决校舍修缮经费的请示',
            '',
            '县人民政府：',
            '　　我县部分校舍年久失修，现申请修缮经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '抄送：县委办公室，县人大办公室。',
            '',
          ),
          why: '全角冒号，末尾句号',
        },
      ],
    },
  },
  ({ file, document, report }) => {
    const { copyTo } = document;
    if (!copyTo || predatesRegulation(document)) return;
    const { label, organs, text, span } = copyTo;
    const name = label.text.replace(/\s+/g, '');
    if (OLD.test(name)) {
      const fix = replaceFix('改为“抄送”', label.span, '抄送');
      report({ message: 'label', data: { label: name }, span: label.span, fixes: [fix] });
    } else if (!name.startsWith('抄送')) return;
    const behind = text.slice(label.span.end - span.start);
    const colon = /^\s*:/.exec(behind)?.[0];
    if (colon !== undefined) {
      const at = { start: label.span.end, end: label.span.end + colon.length };
      report({ message: 'colon', span: at, fixes: [replaceFix('改为“：”', at, '：', 'safe')] });
    }
    const last = organs.at(-1);
    if (!last || /[。]\s*$/.test(text) || /[）)]\s*$/.test(text) || span.end === file.text.length) return;
    const end = { start: last.span.end, end: span.end };
    report({ message: 'period', span: last.span, fixes: [replaceFix('补上“。”', end, '。', 'safe')] });
  },
);

const OLD = /^(?:抄报|抄发)/;
