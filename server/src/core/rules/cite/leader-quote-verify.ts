import { anyOf, grouped, inOrder } from '../../language/text/pattern-rows';
import { linesIn } from '../../quotations/in-document';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'cite/leader-quote-verify',
    title: '领导人原话须逐字核对',
    severity: 'warning',
    offByDefault: '公开发布的文稿里领导人的原话很多，逐句提示会打扰写作，默认关闭，定稿核对时打开。',
    basis: [
      { norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '引文准确' },
      { norm: 'custom', force: 'customary', says: '引用党和国家领导人的话，逐字核对权威文本' },
    ],
    genres: 'any',
    fix: 'none',
    toDo: 'verify',
    mention: 'keep',
    explanation:
      '引用党和国家领导人的原话，一个字、一个标点都不能差。程序没有这些文本，不判断对错，只把每一处直接引语列出来，便于逐条核对。同一句话只提示一次。',
    remedy: '对照公开发表的权威文本逐字核对，注明出处；核对过的可用注释关掉提示。',
    exceptions: [
      {
        text: '转述、没有引号的，不提示。',
        example: { in: 'speech', text: '习近平总书记强调，幸福要靠奋斗。' },
      },
      {
        text: '诗词另由名句库核对，不提示。',
        example: { in: 'speech', text: '诗人在词中写道：“雄关漫道真如铁，而今迈步从头越。”' },
      },
    ],
    messages: { verify: '这是{who}的原话，请对照权威文本逐字核对。' },
    examples: {
      bad: [
        {
          text: '在全县学习会上的讲话\n\n同志们：\n　　毛泽东同志说过：“⟦没有调查，就没有发言权。⟧”要多到基层去。\n',
          genre: 'speech',
        },
      ],
      good: [
        {
          text: '在全县学习会上的讲话\n\n同志们：\n　　毛泽东同志多次讲到调查研究的重要。王主任说：“大家辛苦了，先歇一歇吧。”\n',
          why: '没有引号的转述，和一般同志的话',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, quotations, report }) => {
    const told = new Set<string>();
    const verses = quotations ? linesIn(document, quotations) : [];
    for (const { text, span: at } of document.paragraphs) {
      for (const match of text.matchAll(LEADER)) {
        const [all, who = '', said = ''] = match;
        if (told.has(said)) continue;
        told.add(said);
        const start = at.start + match.index + all.length - said.length;
        const span = { start, end: start + said.length };
        if (verses.some((verse) => span.start <= verse.span.start && verse.span.end <= span.end)) continue;
        report({ message: 'verify', data: { who }, span });
      }
    }
  },
);

const LEADER = inOrder(
  [
    grouped(
      '(',
      anyOf([
        inOrder([
          /(?:习近平|毛泽东|邓小平|江泽民|胡锦涛|周恩来|刘少奇|朱德|陈云|李克强|李强|温家宝|朱镕基)/,
          /(?:总书记|主席|总理|同志)*/,
        ]),
        /[胡江]总书记|(?<![\u4e00-\u9fff])总书记|毛主席|周总理/,
      ]),
      ')',
    ),
    /[^。！？“”\r\n]{0,30}(?:指出|强调|说|讲|提出|要求|教导|告诫|写道|的话)[^。！？“”\r\n]{0,8}“([^“”\r\n]{8,300})/,
  ],
  'g',
);
