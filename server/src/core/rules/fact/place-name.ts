import { replaceFix } from '../../edits';
import { MISPLACED, RENAMED_PLACES } from '../../language/dated/renamed-places';
import { speaksFromBefore } from '../../language/dated/writing-time';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'fact/place-name',
    title: '地名有误或已更改',
    severity: 'hint',
    basis: [
      {
        norm: 'regulation',
        clause: '第二十条第四项',
        force: 'mandatory',
        says: '人名、地名、数字、引文准确',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    explanation:
      '行政区划时有调整，旧名容易写进新稿；省、市的归属也容易写错。程序只收少量确凿的，不求全。只查表里收录的地名，没有提示不等于没有错误。',
    remedy: '改成现在的名称；写的是过去的事，注明“原”或“今”。',
    exceptions: [
      {
        text: '写于更名之前的文稿不提示。',
        example: {
          text: '甲县教育局关于组织考察的通知\n\n各学校：\n　　请赴襄樊市考察。\n　　特此通知。\n\n甲县教育局\n2008年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '写明“原”“旧称”“时任”“曾”的，不提示。',
        example: { in: 'notice', text: '他曾任莱芜市副市长。' },
      },
    ],
    messages: {
      renamed: '“{old}”已在{year}年调整为“{now}”，请核对；写过去的事可加“原”字。',
      misplaced: '“{words}”的归属有误，请核对。',
    },
    examples: {
      bad: [
        {
          text: '甲县教育局关于组织考察的通知\n\n各学校：\n　　定于2024年5月赴⟦襄樊市⟧考察。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于组织考察的通知\n\n各学校：\n　　定于2024年5月赴襄阳市考察。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '甲县教育局关于组织考察的通知\n\n各学校：\n　　定于2024年5月赴襄阳市（原襄樊市）考察。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          why: '写明是旧称',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    for (const { text, span: at } of document.paragraphs) {
      for (const { old, now, since } of RENAMED_PLACES) {
        const index = text.indexOf(old);
        if (
          index < 0 ||
          PAST.test(text.slice(Math.max(0, index - 12), index)) ||
          speaksFromBefore(file, document, since)
        ) {
          continue;
        }
        const start = at.start + index;
        const span = { start, end: start + old.length };
        const data = { old, now, year: since.year };
        report({ message: 'renamed', data, span, fixes: [replaceFix(`改为“${now}”`, span, now)] });
      }
      for (const match of text.matchAll(MISPLACED)) {
        const start = at.start + match.index;
        const span = { start, end: start + match[0].length };
        report({ message: 'misplaced', data: { words: match[0] }, span });
      }
    }
  },
);

const PAST = /原|旧称|时任|曾|以前|当时|前身|改名|更名|撤销|撤并|历任/;
