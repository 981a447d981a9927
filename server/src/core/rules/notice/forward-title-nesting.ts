import type { Fix } from '../../findings';
import { BLANK } from '../../language/text/masked-text';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'notice/forward-title-nesting',
    title: '转发标题层层套叠',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第七项',
        force: 'mandatory',
        says: '标题由发文机关名称、事由和文种组成',
      },
      {
        norm: 'custom',
        force: 'customary',
        says: '多层转发的，只保留最初的发文机关和事由，只用一个“关于”、一个“转发”、一个“通知”',
      },
    ],
    genres: ['notice'],
    fix: 'suggest',
    mention: 'keep',
    explanation:
      '一份通知经几级转发，照抄原标题就成了“关于转发……关于转发……的通知的通知”，读起来拗口，也看不出是谁的文件、说的什么事。',
    remedy: '写成“本机关＋转发＋最初发文机关＋关于……的通知”，中间各级的转发过程在正文里交代。',
    exceptions: [
      {
        text: '书名号里另有文种的（关于印发《……的通知》的通知）不提示。',
        example: {
          text: '甲县教育局关于印发《乙市教育局关于做好防溺水工作的通知》的通知\n\n各学校：\n　　请认真贯彻执行。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '被转发的文件是意见、办法等，末尾的“的通知”必须保留，不提示。',
        example: {
          text: '甲县人民政府办公室转发县教育局关于加强课后服务意见的通知\n\n各乡镇人民政府：\n　　请认真贯彻执行。\n\n甲县人民政府办公室\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '转发一层、末尾只有一个“的通知”的，不提示。',
        example: {
          text: '甲县教育局关于转发乙市教育局关于课后服务的意见的通知\n\n各学校：\n　　请认真贯彻执行。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      words: '标题末尾“{tail}”重叠，建议只保留一个“的通知”。',
      nested: '标题里有{count}个“{word}”，层层套叠，建议只保留最初的发文机关和事由。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '⟦甲县政府关于转发乙市政府关于转发丙省政府关于做好防汛工作的通知的通知的通知⟧',
            '',
            '各乡镇人民政府：',
            '　　现将通知转发给你们，请认真贯彻执行。',
            '',
            '甲县政府',
            '2024年5月6日',
            '',
          ),
          fixed:
            '甲县政府转发丙省政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　现将通知转发给你们，请认真贯彻执行。\n\n甲县政府\n2024年5月6日\n',
          genre: 'notice',
        },
        {
          text: lines(
            '⟦甲县教育局关于转发乙市教育局关于做好防溺水工作的通知的通知⟧',
            '',
            '各学校：',
            '　　现将通知转发给你们，请认真贯彻执行。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          fixed:
            '甲县教育局转发乙市教育局关于做好防溺水工作的通知\n\n各学校：\n　　现将通知转发给你们，请认真贯彻执行。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const { title } = document;
    if (!title) return;
    const plain = title.plain.replace(/[\s\u3000]+/g, '');
    const bare = plain.replace(/《[^《》]*》/g, (name) => BLANK.repeat(name.length));
    const notices = REPEATED_NOTICE.exec(bare);
    const passes = bare.match(PASSES)?.length ?? 0;
    const abouts = bare.match(/关于/g)?.length ?? 0;
    if (!notices && passes < 2 && abouts < 3) return;
    const flat = flatten(plain, bare);
    const fixes: Fix[] =
      flat === undefined
        ? []
        : [{ title: `改为“${flat}”`, kind: 'suggest', edits: [{ span: title.span, newText: flat }] }];
    if (notices) {
      report({ message: 'words', data: { tail: notices[0] }, span: title.span, fixes });
      return;
    }
    const data = passes >= 2 ? { count: passes, word: '转发' } : { count: abouts, word: '关于' };
    report({ message: 'nested', data, span: title.span, fixes });
  },
);

const REPEATED_NOTICE = /(?:的?通知){2,}$/;
const PASSES = /转发|批转|转批/g;

/** 甲 [关于] 转发 乙 关于转发 丙 关于…的通知的通知的通知 → 甲 转发 丙 关于…的通知; undefined for other forms. */
function flatten(plain: string, bare: string): string | undefined {
  const first = /(?:关于)?(转发|批转)/.exec(bare);
  const lastAbout = bare.lastIndexOf('关于');
  if (!first || first.index === 0 || lastAbout <= first.index) return undefined;
  const issuer = plain.slice(0, first.index);
  const between = plain.slice(first.index + first[0].length, lastAbout);
  const source = between.slice(lastEndOf(between));
  const matter = plain.slice(lastAbout).replace(/(?:的?通知)+$/, '');
  if (source === '' || /[《》]/.test(source) || matter.length < 4 || /[的]$/.test(matter)) return undefined;
  const flat = `${issuer}${first[1]}${source}${matter}的通知`;
  return flat === plain ? undefined : flat;
}

function lastEndOf(text: string): number {
  let end = 0;
  for (const match of text.matchAll(/(?:关于)?(?:转发|批转|转批)/g)) end = match.index + match[0].length;
  return end;
}
