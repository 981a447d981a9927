import { anyOf } from '../../language/text/pattern-rows';
import { findRequests } from '../../requests/request-phrases';
import { lines } from '../papers';
import { defineRule } from '../types';

const REASON = anyOf([
  /为(?!荷|盼|感)|鉴于|根据|由于|因|按照|依据|依照|目前|近年|近期|随着|自从|考虑|现有|面临|亟需|急需|缺口|不足/,
  /困难|紧张|老化|难以|无法|实有|短缺|缺乏|薄弱|的?要求|规定|经(?=研究|测算|核算|调研|过|查|与|县|市|报)|存在/,
  /影响|已/,
]);
const ENOUGH = 60;

export default defineRule(
  {
    id: 'request/reason-missing',
    title: '请示没有写缘由',
    severity: 'info',
    basis: [
      {
        norm: 'party-request-report',
        clause: '第二十条',
        force: 'mandatory',
        says: '请示应当写明行文理由、依据和本机关意见',
      },
      { norm: 'custom', force: 'customary', says: '请示先写缘由和依据，再写事项' },
    ],
    genres: ['request'],
    fix: 'suggest',
    explanation: '上级批不批，要看理由是否充分。请示一开头就要钱要人，没有缘由和依据，很难批下来。',
    remedy: '在请求之前写清楚依据、现状和困难，再提出请求。',
    exceptions: [
      {
        text: '任免干部一类的简短请示，不提示。',
        example: {
          text: '甲县教育局关于张××等3名同志任职的请示\n\n县委组织部：\n　　恳请批准张××等3名同志任职。\n　　妥否，请批示。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'request',
        },
      },
      {
        text: '请求之前已有依据、现状或者困难的，不提示。',
        example: { in: 'request', text: '由于堤防老化，防汛任务加重，请拨款50万元。' },
      },
    ],
    messages: { bare: '请求提得早了，前面还没有写缘由和依据，建议先写依据、现状和困难，再提请求。' },
    examples: {
      bad: [
        {
          text: '甲县水利局关于拨付防汛经费的请示\n\n县人民政府：\n　　⟦请拨款⟧50万元。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
          fixed: lines(
            '甲县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　根据〔政策依据〕，因〔现状和困难〕，请拨款50万元。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document } = context;
    if (/任免|任职|免职|任命|聘任|职务/.test(document.title?.plain ?? '')) return;
    const first = findRequests(document)[0];
    const from = document.bodySpan.start;
    if (!first || first.sort === 'support') return;
    const before = context.file.text.slice(from, first.span.start);
    // The formula at the end of a paper that says everything before it is no bare request.
    if (before.replace(/\s/g, '').length > ENOUGH || REASON.test(before) || REASON.test(first.sentence.text))
      return;
    const at = first.span.start;
    context.report({
      message: 'bare',
      span: first.span,
      fixes: [
        {
          title: '插入缘由和依据',
          kind: 'suggest',
          edits: [{ span: { start: at, end: at }, newText: '根据〔政策依据〕，因〔现状和困难〕，' }],
        },
      ],
    });
  },
);
