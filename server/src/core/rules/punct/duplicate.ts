import { replaceFix } from '../../edits';
import { matchesIn } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/duplicate',
    title: '标点重复或者冲突',
    severity: 'warning',
    basis: [{ norm: 'punctuation', clause: '4', force: 'mandatory', says: '同一处停顿只用一个点号' }],
    genres: 'any',
    mention: 'keep',
    explanation: '两个逗号、两个句号连在一起，或者逗号后面紧跟句号，多半是改稿时删了字没有删标点。',
    remedy: '留下合适的一个：句末用句号，句中用逗号或者分号。',
    exceptions: [
      '“？！”连用、三个以内的叹号和问号不提示。',
      '三个以上的句号当省略号用的，由“省略号的写法”提示。',
    ],
    messages: {
      same: '标点“{wrong}”重复，留一个“{right}”即可。',
      clash: '“{wrong}”两个标点连用，只能留一个，建议留“{right}”。',
      ellipsis: '省略号后面一般不再用“{mark}”。',
    },
    examples: {
      bad: [
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　各项检查已经完成⟦。。⟧\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　各项检查已经完成。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　各校要排查⟦，。⟧\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　各校要排查。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　怎么会这样？！务必吸取教训！\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          why: '“？！”可以连用',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { match, span } of matchesIn(document, SAME)) {
      const wrong = match[0];
      const right = full(wrong.charAt(0)).repeat(/[！!？?]/.test(wrong) ? 3 : 1);
      const fixes = [replaceFix(`改为“${right}”`, span, right, 'safe')];
      report({ message: 'same', data: { wrong, right }, span, fixes });
    }
    for (const { match, span } of matchesIn(document, CLASH)) {
      const wrong = match[0];
      if (wrong.charAt(0) === wrong.charAt(1)) continue;
      const [right, certain] = keep(wrong);
      const fixes = [replaceFix(`改为“${right}”`, span, right, certain ? 'safe' : 'suggest')];
      report({ message: 'clash', data: { wrong, right }, span, fixes });
    }
    for (const { match, start } of matchesIn(document, AFTER_ELLIPSIS)) {
      const span = { start: start + 2, end: start + 3 };
      const fixes = [replaceFix(`删去“${match[1]!}”`, span, '', 'safe')];
      report({ message: 'ellipsis', data: { mark: match[1]! }, span, severity: 'info', fixes });
    }
  },
);

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
/** Half-width marks count where a Chinese character stands before them. */
const SAME =
  /，{2,}|、{2,}|；{2,}|：{2,}|(?<!。)。。(?!。)|！{4,}|？{4,}|(?<=[\u4e00-\u9fff])(?:,{2,}|;{2,}|:{2,})/g;
const CLASH =
  /(?<![，。、；：？！,;:])(?:[，、；：][，。、；：？！,;:](?![，。、；：？！])|。[，、；：？！](?![，。、；：？！])|[？！][，。、；：](?![，。、；：？！])|(?<=[\u4e00-\u9fff])[,;:][，。、；：])/g;
const AFTER_ELLIPSIS = /(?<!…)……([。，])/g;
const RANK = '？！。；：，、';

function full(mark: string): string {
  return FULL[mark] ?? mark;
}

/** The mark that stays, and whether that is certain: an end mark outranks the marks inside a sentence. */
function keep(pair: string): readonly [string, boolean] {
  const [first, second] = [full(pair.charAt(0)), full(pair.charAt(1))];
  if (first === second) return [first, true];
  const rank = (mark: string) => RANK.indexOf(mark);
  const right = rank(first) <= rank(second) ? first : second;
  return [right, '。？！'.includes(second)];
}
