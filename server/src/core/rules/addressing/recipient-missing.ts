import { lineEndOf, wholeLines } from '../../edits';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { isFinished } from '../../language/paper/finished';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/recipient-missing',
    title: '没有写主送机关',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第八项',
        force: 'mandatory',
        says: '主送机关是公文的主要受理机关，使用机关全称、规范化简称或者同类型机关统称。',
      },
    ],
    genres: ['request', 'reply', 'letter', 'notice'],
    fix: 'suggest',
    explanation:
      '请示、批复、函和通知都是写给特定机关办理的，标题下面要写明主送机关。没有主送机关，就不知道由谁受理。',
    remedy: '在标题下面顶格补“××：”。',
    exceptions: [
      {
        text: '决议、公报、公告、通告、命令、纪要不写主送机关，不在此列。',
        example: {
          text: lines(
            '清河县人民政府关于禁止燃放烟花爆竹的通告',
            '',
            '　　为保障公共安全，现将有关事项通告如下：',
            '　　一、城区禁止燃放烟花爆竹。',
            '　　特此通告。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '没有版头的函、通知和网页版摘录，看不出是漏写还是略去，不提示。',
        example: {
          text: '清河县教育局关于做好𠮷河学校安全检查的通知\n\n　　请做好安全检查，5月10日前报送结果。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
        },
      },
      {
        text: '主送机关太多、移入版记（有“主送：”）的，不提示。',
        example: {
          text: lines(
            '清河县教育局文件',
            '清教发〔2024〕5号',
            '',
            '清河县教育局关于做好𠮷河学校安全检查的通知',
            '',
            '　　请做好安全检查，5月10日前报送结果。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '主送：各学校，各幼儿园。',
            '',
          ),
        },
      },
      {
        text: '还没有写到结尾的稿子不提示；《条例》施行以前的文件不提示。',
        example: {
          text: '关于增加编制的请示\n\n　　因工作需要，现申请增加事业编制2名，理由如下',
          genre: 'request',
        },
      },
    ],
    messages: {
      missing: '标题下面没有主送机关，请补上“××：”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '⟦清河县教育局关于解决校舍修缮经费的请示⟧',
            '',
            '　　我县部分校舍年久失修，现申请修缮经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县教育局关于解决校舍修缮经费的请示',
            '',
            '〔主送机关〕：',
            '　　我县部分校舍年久失修，现申请修缮经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  ({ file, document, isGenre, report }) => {
    const { recipients, salutation, title, titleNote, byline, header, body } = document;
    const first = body[0];
    if (recipients || salutation || !title || titleNote || byline || !first) return;
    if (!isFinished(document) || predatesRegulation(document) || MOVED.test(document.text)) return;
    if (!isGenre('request') && !(header.issuerMark && header.documentNumbers.length > 0)) return;
    // A line that ends in a colon may well be the recipients, not read as such.
    if (/^.{0,80}[：:]\s*$/.test(first.text)) return;
    const { start } = wholeLines(file, { start: first.span.start, end: first.span.start });
    const edit = { span: { start, end: start }, newText: `〔主送机关〕：${lineEndOf(file)}` };
    report({
      message: 'missing',
      span: title.lines.at(-1)?.span ?? title.span,
      fixes: [{ title: '补上主送机关的位置', kind: 'suggest', edits: [edit] }],
    });
  },
);

/** The list of recipients put into the imprint. */
const MOVED = /^[^\S\r\n\u2028\u2029]*主\s?送\s{0,9}[：:]/m;
