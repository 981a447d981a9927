import { lineEndOf, wholeLines } from '../../edits';
import { lines } from '../papers';
import { defineRule } from '../types';

const NOTE = '（联系人：×××，联系电话：××××××××）';

export default defineRule(
  {
    id: 'request/contact-note',
    title: '请示没有附注联系人',
    severity: 'hint',
    basis: [
      { norm: 'former-measures', force: 'customary', says: '请示在附注处注明联系人的姓名和电话' },
      {
        norm: 'format',
        clause: '7.3.6',
        force: 'general',
        says: '附注居左空二字加圆括号，编排在成文日期下一行',
      },
    ],
    genres: ['request'],
    fix: 'suggest',
    explanation:
      '请示要由上级承办，附注里写明联系人和电话，便于上级了解情况。现行规定没有强制，可以在设置里关闭。',
    remedy: '在成文日期的下一行，左空二字写“（联系人：×××，联系电话：××××××××）”。',
    exceptions: [
      {
        text: '有密级的、还没写完的不提示。',
        example: {
          text: lines(
            '机密',
            '',
            '甲县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　因防汛任务加重，恳请县政府拨付经费50万元。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
      {
        text: '文中已写明联系人的不提示。',
        example: { in: 'request', text: '因任务加重，恳请拨付经费50万元。联系人：张三。' },
      },
    ],
    messages: { missing: '请示一般在成文日期下一行附注联系人和电话，这里还没有。' },
    examples: {
      bad: [
        {
          text: lines(
            '甲县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　因防汛任务加重，恳请县政府拨付经费50万元。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '⟦2024年5月6日⟧',
            '',
          ),
          fixed: lines(
            '甲县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　因防汛任务加重，恳请县政府拨付经费50万元。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '　　（联系人：×××，联系电话：××××××××）',
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
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '　　（联系人：张三，联系电话：12345678）',
            '',
          ),
          why: '已有附注',
          genre: 'request',
        },
      ],
    },
  },
  (context) => {
    const { document, file } = context;
    const { date } = document;
    if (!date || document.annotation || document.header.secrecy || /联系人|联系电话/.test(document.text))
      return;
    const eol = lineEndOf(file);
    const { end } = wholeLines(file, date.span);
    const atLineEnd = /[\r\n]$/.test(file.text.slice(0, end));
    const newText = atLineEnd ? `　　${NOTE}${eol}` : `${eol}　　${NOTE}`;
    context.report({
      message: 'missing',
      span: date.span,
      fixes: [{ title: '插入联系人附注', kind: 'suggest', edits: [{ span: { start: end, end }, newText }] }],
    });
  },
);
