import { GENRES, type GenreId } from '@biganzi/shared';
import { titleContradiction } from '../../analysis/title-contradiction';
import { replaceFix } from '../../edits';
import { maskMentions } from '../../language/text/masked-text';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'closing/transition-mismatch',
    title: '过渡语与文种不符',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第八条', force: 'mandatory', says: '各文种有各自的适用范围' },
      { norm: 'custom', force: 'customary', says: '“现将……如下”里的动词与文种一致：通告写“通告如下”' },
    ],
    genres: 'statutory',
    fix: 'suggest',
    explanation:
      '公告里写“现将有关事项通知如下”，函里写“现报告如下”，多半是套用旧稿时换了标题，没有换这句话。收文的人会弄不清这是什么文件。',
    remedy: '把过渡语里的动词换成本文种的。',
    exceptions: [
      {
        text: '工作报告、情况报告写“汇报如下”，批复写“答复如下”，都可以，不提示。',
        example: {
          text: lines(
            '甲县水利局关于防汛工作情况的报告',
            '',
            '县人民政府：',
            '　　现将防汛工作情况汇报如下：',
            '　　一、全县水库运行平稳。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年7月8日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '正文中间引用别的文件的“通知如下”，不提示。',
        example: { in: 'notice', text: '请学习省厅《关于报告如下事项的规定》。' },
      },
    ],
    messages: { mismatch: '{genre}的过渡语不用“{phrase}”，建议改为“{instead}”。' },
    examples: {
      bad: [
        {
          text: lines(
            '甲市供水公司关于检修停水的公告',
            '',
            '　　因管道检修，定于5月8日停水，现将有关事项⟦通知⟧如下：',
            '　　一、停水范围：人民路沿线。',
            '　　特此公告。',
            '',
            '甲市供水公司',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲市供水公司关于检修停水的公告',
            '',
            '　　因管道检修，定于5月8日停水，现将有关事项公告如下：',
            '　　一、停水范围：人民路沿线。',
            '　　特此公告。',
            '',
            '甲市供水公司',
            '2024年5月6日',
            '',
          ),
          genre: 'proclamation',
        },
      ],
      good: [{ in: 'notice', text: '现将有关事项通知如下：\n　　一、上午8时上课。', why: '相符' }],
    },
  },
  ({ document, genre, report }) => {
    const id = genre.genre;
    const verbs = id === 'unknown' ? undefined : VERBS[id];
    if (id === 'unknown' || !verbs || titleContradiction(document, genre)) return;
    for (const paragraph of document.paragraphs.slice(0, FIRST_PARAGRAPHS)) {
      const { text, span } = paragraph;
      const match = OPENING.exec(maskMentions(text, span.start, document.marks));
      if (!match) continue;
      const verb = match[1]!;
      if (verbs.includes(verb) || !OWNED.has(verb)) return;
      const start = span.start + match.index + match[0].indexOf(`${verb}如下`);
      const instead =
        id === 'letter' && /复|收悉/.test(`${document.title?.plain}${text}`) ? '函复' : verbs[0]!;
      report({
        message: 'mismatch',
        data: { genre: GENRES[id].name, phrase: `${verb}如下`, instead: `${instead}如下` },
        span: { start, end: start + verb.length },
        fixes: [replaceFix(`改为“${instead}如下”`, { start, end: start + verb.length }, instead)],
      });
      return;
    }
  },
);

const FIRST_PARAGRAPHS = 3;
const OPENING = /(?:现|特|兹)[^。\n]{0,40}?(通知|通报|通告|公告|报告|请示|批复|函告|函复|公示)如下[：:。]/;
/** Verbs that name one genre: in another they are its words left over. */
const OWNED: ReadonlySet<string> = new Set([
  '通知',
  '通报',
  '通告',
  '公告',
  '报告',
  '请示',
  '批复',
  '函告',
  '函复',
  '公示',
]);
/** The verbs of each genre, the usual one first. */
const VERBS: Partial<Record<GenreId, readonly string[]>> = {
  notice: ['通知', '通报', '公示'],
  'public-notice': ['通告', '公告'],
  proclamation: ['公告', '通告'],
  bulletin: ['通报'],
  report: ['报告', '汇报'],
  request: ['请示', '报告'],
  reply: ['批复', '函复'],
  letter: ['函告', '函复', '函商', '批复'],
};
