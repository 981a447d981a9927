import { isMentioned } from '../../document';
import type { Span } from '../../document/types';
import type { Fix } from '../../findings';
import { findDirectives } from '../../requests/directive-tone';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'request/tone-to-superior',
    title: '对上级用了命令的口气',
    severity: 'warning',
    basis: [{ norm: 'textbook', force: 'customary', says: '上行文的语气要谦恭恳切，不用对下级发号施令的话' }],
    genres: ['request', 'report'],
    fix: 'suggest',
    explanation:
      '请示、报告是下级对上级说话。“务必”“必须”“限于……前”是上级对下级的口气，对上级用了不得体，也无济于事。',
    remedy: '改用“恳请”“请予”“如有可能，请……”等说法。',
    exceptions: [
      {
        text: '说本单位或者下级“务必”“必须”做到的，不提示。',
        example: { in: 'request', text: '我局务必专款专用，各单位必须配合。恳请县政府拨付经费。' },
      },
      {
        text: '引用政策原文、转述上级要求的，不提示。',
        example: { in: 'request', text: '根据县政府关于防汛工作必须落实责任的要求，恳请拨付经费。' },
      },
      {
        text: '看不出是不是说上级的，不提示。',
        example: { in: 'request', text: '因防汛任务加重，必须抓紧完工，恳请县政府拨付经费。' },
      },
    ],
    messages: { tone: '“{word}”是对下级的口气，这里说的是上级机关，建议改用恳请的说法，如“{instead}”。' },
    examples: {
      bad: [
        {
          text: lines(
            '甲县水利局关于拨付防汛经费的请示',
            '',
            '市政府：',
            '　　因防汛任务加重，经费紧张，请市政府⟦务必⟧于月底前拨付。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县水利局关于拨付防汛经费的请示',
            '',
            '市政府：',
            '　　因防汛任务加重，经费紧张，请市政府于月底前拨付。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
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
            '市政府：',
            '　　经费到位后，我局将要求各科室务必专款专用，必须按期完工。恳请市政府予以支持。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          why: '“务必”“必须”说的是本单位',
          genre: 'request',
        },
      ],
    },
  },
  (context) => {
    const { document } = context;
    for (const { word, span, subject } of findDirectives(document)) {
      if (subject !== 'reader' || isMentioned(document, span)) continue;
      context.report({
        message: 'tone',
        data: { word, instead: instead(word) },
        span,
        fixes: fixesFor(word, span),
      });
    }
  },
);

function instead(word: string): string {
  if (/^(?:要求|责成|责令|务请|务希)/.test(word)) return '恳请';
  if (/^限/.test(word)) return '如有可能，请于×月×日前……';
  if (/遵照/.test(word)) return '请予支持';
  if (/尽快|立即|速|马上|即刻/.test(word)) return '请予';
  return '恳请……予以支持';
}

function fixesFor(word: string, span: Span): Fix[] {
  if (/^(?:要求|责成|责令|务请|务希)/.test(word))
    return [{ title: '改为“恳请”', kind: 'suggest', edits: [{ span, newText: '恳请' }] }];
  if (/^(?:务必|务须|必须|应当|尽快)$/.test(word))
    return [{ title: `删去“${word}”`, kind: 'suggest', edits: [{ span, newText: '' }] }];
  if (/^请/.test(word) && !/遵照/.test(word))
    return [{ title: '改为“请”', kind: 'suggest', edits: [{ span, newText: '请' }] }];
  return [];
}
