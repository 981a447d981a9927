import type { OfficialDocument, SourceFile } from '../../document/types';
import { insertParagraphAfter } from '../../edits';
import type { TextEdit } from '../../findings';
import { goesDown } from '../../language/organs/sent-as-official';
import { isFinished } from '../../language/paper/finished';
import { wordAtTitleEnd } from '../../language/paper/title-end';
import { changeGenreFix } from '../../refactor/change-genre';
import { lines } from '../papers';
import { defineRule } from '../types';

const SUMMARY = /总结$/;
/** 现将××总结报上 */
const SENT_UP =
  /现将[^。]{0,40}总结[^。]{0,10}(?:报上|上报|报送|呈报|呈上)|(?:特此|专此)报告|报告如下|请审阅|以上报告/;

export default defineRule(
  {
    id: 'genre/summary-as-report',
    title: '以总结代替报告上报',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条',
        force: 'mandatory',
        says: '公文种类共15种，总结不在其中；汇报工作用报告',
      },
      { norm: 'textbook', force: 'customary', says: '向上级报送工作总结，应当以报告行文' },
    ],
    genres: ['work-summary', 'report'],
    fix: 'suggest',
    explanation:
      '总结是机关内部的事务文书，不是公文文种。主送上级机关的工作总结，应当写成“关于……工作情况的报告”。',
    remedy: '标题改为“××单位关于××××年××工作情况的报告”，正文末尾用“特此报告。”，需要抄送的自行确定。',
    exceptions: [
      {
        text: '个人总结、内部存档的总结、会议交流材料、对外公开的年度总结，没有主送机关，不提示。',
        example: {
          text: '清河县水利局2014年防汛工作总结\n\n　　2014年，我局全力做好防汛工作，安全度汛。\n　　一、主要做法。加固堤防12公里。\n',
          genre: 'work-summary',
        },
      },
      {
        text: '发给下级的总结由别的规则提示。',
        example: {
          text: '甲县水利局2024年工作总结\n\n局属各单位：\n　　2024年，我局安全度汛。\n　　请认真学习。\n\n甲县水利局\n2024年12月6日\n',
          genre: 'work-summary',
        },
      },
    ],
    messages: { sent: '总结不是公文文种，主送上级机关的，建议改为“关于……工作情况的报告”。' },
    examples: {
      bad: [
        {
          text: lines(
            '清河县水利局2014年防汛工作⟦总结⟧',
            '',
            '县人民政府：',
            '　　2014年，我局全力做好防汛工作，安全度汛。',
            '　　一、主要做法。加固堤防12公里。',
            '　　二、下一步打算。继续除险加固。',
            '',
            '清河县水利局',
            '2014年12月20日',
            '',
          ),
          fixed: lines(
            '清河县水利局关于2014年防汛工作情况的报告',
            '',
            '县人民政府：',
            '　　2014年，我局全力做好防汛工作，安全度汛。',
            '　　一、主要做法。加固堤防12公里。',
            '　　二、下一步打算。继续除险加固。',
            '　　特此报告。',
            '',
            '清河县水利局',
            '2014年12月20日',
            '',
          ),
          genre: 'work-summary',
        },
      ],
      good: [
        {
          text: '清河县水利局关于2014年防汛工作总结情况的报告\n\n县人民政府：\n　　2014年，我局全力做好防汛工作。\n　　特此报告。\n',
          why: '文种已是报告',
          genre: 'report',
        },
      ],
    },
  },
  (context) => {
    const { document, file, genre } = context;
    const word = wordAtTitleEnd(document, SUMMARY);
    if (!word || genre.genre === 'unknown' || goesDown(document)) return;
    const addressed = document.recipients !== undefined || document.header.documentNumbers.length > 0;
    if (
      !addressed &&
      !(document.signatures.length > 0 && document.paragraphs.some(({ text }) => SENT_UP.test(text)))
    )
      return;
    // 个人工作总结 is no paper of an organ.
    if (/个人|本人|述职|学习|实习|培训/.test(document.title?.plain ?? '')) return;
    const change = {
      titleSpan: word.span,
      titleWord: '情况的报告',
      title: '改为“关于…情况的报告”',
      preferred: true,
    };
    const fix = changeGenreFix(file, document, genre.genre, 'report', change);
    const edits = [...fix.edits, ...closing(file, document)];
    context.report({ message: 'sent', span: word.span, fixes: [{ ...fix, edits }] });
  },
);

function closing(file: SourceFile, document: OfficialDocument): TextEdit[] {
  const last = document.body.at(-1);
  if (!last || document.closings.length > 0 || !isFinished(document)) return [];
  return [insertParagraphAfter(file, document, last.span, '特此报告。')];
}
