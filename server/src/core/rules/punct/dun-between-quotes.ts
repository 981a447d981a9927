import { replaceFix } from '../../edits';
import { writtenBefore } from '../../language/dated/document-age';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/dun-between-quotes',
    title: '引号、书名号之间的顿号',
    severity: 'info',
    offByDefault:
      '标准说的是“通常不用”，近年地方正式印发的文件里带顿号的仍然很多，只供要求严格的单位开启；开启后可以一次删去。',
    basis: [
      {
        norm: 'punctuation',
        clause: '4.5.3.5',
        force: 'general',
        says: '标有引号的并列成分之间、标有书名号的并列成分之间通常不用顿号',
      },
    ],
    genres: 'any',
    fix: 'safe',
    mention: 'keep',
    explanation: '引号、书名号本身已经把并列的各项隔开，中间通常不再用顿号。',
    remedy: '删去中间的顿号；最后一项前的“和”保留。',
    exceptions: [
      {
        text: '并列的项后面有括号说明或者别的成分（如“《甲》（试行）、《乙》”），用顿号更清楚，不提示。',
        example: {
          in: 'notice',
          text: '要学习《甲办法》（试行）、《乙条例》。',
        },
      },
      {
        text: '2012年6月标准施行以前的文件不提示。',
        example: {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　要落实“双责”、“双控”要求。\n　　特此通知。\n\n甲县教育局\n2010年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: { dun: '并列的{what}之间通常不用顿号，建议删去。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要落实“双责”⟦、⟧“双控”要求。',
          fixed: '要落实“双责”“双控”要求。',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    if (writtenBefore(document, STANDARD_IN_FORCE)) return;
    for (const { match, start, block } of matchesIn(document, DUN)) {
      const at = start - block.span.start;
      if (isMixedRun(block.text, at)) continue;
      const span = { start: start + 1, end: start + 2 };
      const what = match[0].startsWith('》') ? '书名号' : '引号';
      report({ message: 'dun', data: { what }, span, fixes: [replaceFix('删去顿号', span, '', 'safe')] });
    }
  },
);

const STANDARD_IN_FORCE = { year: 2012, month: 6, day: 1 };
const DUN = /(?:”、(?=“)|’、(?=‘)|》、(?=《)|〉、(?=〈))/g;
/** The run of coordinate items around a mark: from the last stop to the next. */
const STOPS = /[。；！？]/;
const OTHER_ITEM =
  /[）)]、[“《‘]|[”》’](?:（[^（）]{0,60}）|[\u3400-\u9fff]{1,12})、|[\u3400-\u9fff\w]、[“《‘]/;
const REACH = 200;

function isMixedRun(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at + 1);
  const after = text.slice(at + 1, at + REACH);
  const from = before.split(/[。；！？，]/).at(-1) ?? '';
  const stop = after.search(STOPS);
  return OTHER_ITEM.test(from + (stop < 0 ? after : after.slice(0, stop)));
}
