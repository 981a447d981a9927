import { replaceFix } from '../../edits';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/quote-terminal',
    title: '引语末尾的句号',
    severity: 'info',
    basis: [
      {
        norm: 'punctuation',
        clause: '附录B',
        force: 'mandatory',
        says: '完整独立的引语，末尾点号放在后引号里面；引语只是句子的一部分，后引号里面不用句号',
      },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    mention: 'keep',
    explanation:
      '冒号引出、独立成句的引语，句号属于引语，放在后引号里面；引语只是句子的一个成分时，句号由全句来用，后引号里面不用句号。',
    remedy: '独立引语：句号移到后引号里面；引语作句子成分：删去引号里的句号。',
    exceptions: [
      {
        text: '引号里只是一个词语、口号或者名称的，不提示。',
        example: {
          in: 'notice',
          text: '主题是：“人人讲安全”。',
        },
      },
      {
        text: '引语后面还有下文的，不移动句号。',
        example: { in: 'notice', text: '古语有云：“居安思危，有备无患”，各校要牢记。' },
      },
    ],
    messages: {
      inside: '这是独立成句的引语，句号应放在后引号里面。',
      drop: '引语在这里是句子的一部分，后引号里面不用句号。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '古语有云：“居安思危，有备无患⟦”。⟧',
          fixed: '古语有云：“居安思危，有备无患。”',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '上级指出：“要居安思危，有备无患。”',
          why: '写法正确',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of matchesIn(document, OUTSIDE)) {
      const content = match[1]!;
      if (content.length < 5 || /[。！？…]$/.test(content)) continue;
      const at = { start: span.end - 2, end: span.end };
      report({ message: 'inside', span: at, fixes: [replaceFix('改为“。”在引号里', at, '。”', 'safe')] });
    }
    for (const { match, start } of matchesIn(document, INSIDE)) {
      const at = start + match[0].indexOf('。”');
      const span = { start: at, end: at + 1 };
      report({ message: 'drop', span, fixes: [replaceFix('删去引号里的句号', span, '', 'suggest')] });
    }
  },
);

/** A saying or a speech, a colon, the quotation and then the full stop: nothing behind it in the sentence. */
const OUTSIDE =
  /(?:[云曰说道讲言]|写道|指出|强调|作结|告诫|名言|谚语|俗话|古语|民谚|诗云)[：:]“([^“”]{5,200})”。/g;
/** A quotation of one sentence that the sentence around it goes on with. */
const INSIDE =
  /(?<![：:。，])“[^“”。！？]{2,60}。”(?=的(?:要求|原则|方针|精神|思想|理念|重要|论述|目标|说法|口号))/g;
