import type { Span } from '../../document/types';
import { reviewOnce } from '../../speech-cache';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/oral-length',
    title: '句子太长，念不断',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '讲话用短句，一口气能念完' }],
    genres: ['speech', 'experience-sharing', 'address', 'emcee-script'],
    fix: 'none',
    attachments: 'skip',
    options: {
      longShare: { description: '超过45字的句子占全部句子的百分之多少时提示', default: 70 },
    },
    explanation:
      '一口气大约能念三十来个字。三十五个字以上没有停顿，讲话人要自己找地方换气，容易念破句；长句子一多，听众也跟不上。',
    remedy: '在合适的地方加逗号，或者断成两三个短句，把长定语改成另一句话。',
    exceptions: [
      {
        text: '念文件名、会议名、机关名的长串，不提示。',
        example: {
          text: lines(
            '在全县防汛工作会议上的讲话',
            '',
            '同志们：',
            '　　今天传达《甲省人民政府关于进一步加强全省中小型水库除险加固和运行管护工作的实施意见》。',
            '　　谢谢大家！',
            '',
          ),
          genre: 'speech',
        },
      },
      {
        text: '政府工作报告，不提示。',
        example: {
          text: lines(
            '在全县供水工作会议上的讲话',
            '',
            '同志们：',
            '　　今天开会。各供水站要把去年夏天群众反映强烈而至今没有解决好的老旧小区高层住户水压不足的问题，一户一户解决。',
            '',
          ),
          genre: 'government-work-report',
        },
      },
      {
        text: '中间有顿号、逗号可以换气的长句，只在全文大多如此时提示一次。',
        example: {
          text: lines(
            '在全县供水工作会议上的讲话',
            '',
            '同志们：',
            '　　今天开会。各供水站要把去年夏天群众反映强烈而至今没，有解决好的老旧小区高层住户水压不足的问题，一户一户解决。',
            '',
          ),
          genre: 'speech',
        },
      },
    ],
    messages: {
      breathless: '这里有{count}个字没有停顿，念的时候不好换气，建议断开。',
      long: '全文有{share}%的句子超过45字，念起来吃力，建议多断短句。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '在全县防汛工作会议上的讲话',
            '',
            '同志们：',
            '　　今天召开防汛工作会议。⟦各乡镇要把去年汛后检查发现的尚未整改到位的水库坝体和输水设施老化失修的问题⟧，一件一件列出来。',
            '　　谢谢大家！',
            '',
          ),
          genre: 'speech',
        },
      ],
      good: [
        {
          text: lines(
            '在全县防汛工作会议上的讲话',
            '',
            '同志们：',
            '　　今天召开防汛工作会议。去年汛后检查，有些水库的坝体和输水设施老化失修，还没有整改到位，各乡镇要一件一件列出来。',
            '　　谢谢大家！',
            '',
          ),
          why: '断成了短句',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, speech, options, report }) => {
    const { pace, scored } = reviewOnce(document, speech);
    const written = ({ start, end }: Span) =>
      document.text.slice(start - document.span.start, end - document.span.start);
    for (const span of pace.breathless) {
      const text = written(span);
      if (NAMES.test(text) || (text.match(/\d+/g)?.length ?? 0) >= FIGURES) continue;
      const count = [...text.replace(/\s/g, '')].length;
      report({ message: 'breathless', data: { count }, span });
    }
    const limit = typeof options.longShare === 'number' ? options.longShare : 70;
    const [first] = pace.longSentences;
    const share = Math.round(pace.longShare * 100);
    if (!scored || !first || share <= limit || pace.sentences < FEWEST) return;
    const related = pace.longSentences.slice(1, 6).map((span) => ({ span, message: '超过45字的句子' }));
    report({ message: 'long', data: { share }, span: first, related });
  },
);

const FEWEST = 8;
/** Figures make a run longer than it sounds, and are paused at. */
const FIGURES = 2;
/** What is named in full cannot be cut: papers, conferences, bodies of several organs. */
const NAMES = /[《》“”]|委员会|代表大会|全体会议|主义|党中央|[A-Za-z]{3}|·/;
