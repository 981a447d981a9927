import { replaceFix } from '../../edits';
import { maskMentions } from '../../language/text/masked-text';
import { HOMOPHONES } from '../../language/words/homophones';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/homophone-risk',
    title: '听起来会误解的词',
    severity: 'hint',
    offByDefault: '这些词写在纸上没有错，只有念的时候可能听岔；需要逐词推敲口播效果时再打开。',
    basis: [{ norm: 'custom', force: 'customary', says: '讲话用听得清的词，避开同音歧义' }],
    genres: ['speech', 'experience-sharing', 'address', 'emcee-script'],
    fix: 'suggest',
    grain: 'block',
    attachments: 'skip',
    explanation: '“全不合格”听成“全部合格”，“期中”听成“期终”，意思正好相反。看稿子分得清，听的人分不清。',
    remedy: '换一个不会听错的说法：“全不”改“都不”，“期终”改“期末”。',
    exceptions: [
      {
        text: '引号里的词和书名、文件名，不提示。',
        example: {
          text: '在全县供水工作会议上的讲话\n\n同志们：\n　　今天召开供水工作会议。“切忌”二字写在墙上。\n',
          genre: 'speech',
        },
      },
      {
        text: '“全不全”“完全不”这样不会听错的，不提示。',
        example: {
          text: '在全县供水工作会议上的讲话\n\n同志们：\n　　今天召开供水工作会议。图纸全不全，一看便知。\n',
          genre: 'speech',
        },
      },
    ],
    messages: { heard: '“{word}”容易听成“{other}”，建议改说“{instead}”。' },
    examples: {
      bad: [
        {
          text: '在全县产品质量工作会议上的讲话\n\n同志们：\n　　今天召开质量工作会议。抽检的六家企业，标签⟦全不⟧合格。\n　　谢谢大家！\n',
          fixed:
            '在全县产品质量工作会议上的讲话\n\n同志们：\n　　今天召开质量工作会议。抽检的六家企业，标签都不合格。\n　　谢谢大家！\n',
          genre: 'speech',
        },
      ],
      good: [
        {
          text: '在全县产品质量工作会议上的讲话\n\n同志们：\n　　今天召开质量工作会议。抽检还完全不够，要扩大到每一家企业。\n　　谢谢大家！\n',
          why: '“完全不够”不是“全不”',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { text, span } of document.paragraphs) {
      const masked = maskMentions(text, span.start, document.marks);
      for (const { pattern, other, instead } of HOMOPHONES) {
        for (const match of masked.matchAll(pattern)) {
          const [word] = match;
          const start = span.start + match.index;
          const place = { start, end: start + word.length };
          const fixes = [replaceFix(`改为“${instead}”`, place, instead)];
          report({ message: 'heard', data: { word, other, instead }, span: place, fixes });
        }
      }
    }
  },
);
