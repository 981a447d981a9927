import { isOrganName } from '../../document/organs';
import type { Fix, TextEdit } from '../../findings';
import { type TitleWords, titleWordsInUse } from '../../language/paper/title-words-in-use';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/missing-guanyu-de',
    title: '标题缺“关于”或“的”',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '事由用“关于……的”引出，写成“关于＋事由＋的＋文种”' }],
    genres: ['notice', 'bulletin', 'report', 'request', 'reply', 'letter', 'opinion', 'decision'],
    fix: 'suggest',
    explanation:
      '公文标题的事由一般用“关于……的”引出。写成“××局开展检查通知”，机关、事由和文种连成一片，要多读一遍才分得开。',
    remedy: '补上“关于”和“的”，如“××局关于开展检查的通知”。',
    exceptions: [
      {
        text: '转发、批转、印发文件的标题常省“关于”，不提示。',
        example: {
          text: '清河县人民政府办公室转发县教育局关于加强课后服务意见的通知\n\n各乡镇人民政府：\n　　请认真贯彻执行。\n\n清河县人民政府办公室\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '任免、命令、公报、公告、纪要等另有写法，不提示。',
        example: {
          text: '𠮷河县教育局任免通知\n\n各学校：\n　　现将有关事项说明如下。\n\n𠮷河县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '“会议通知”“放假通知”这样只有三五个字的便条式标题不提示。',
        example: {
          text: '放假通知\n\n各学校：\n　　现将有关事项说明如下。\n\n𠮷河县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      guanyu: '标题的事由前面缺“关于”，建议写成“关于……的{genre}”。',
      de: '标题“{genre}”前面缺“的”，建议补上。',
    },
    examples: {
      bad: [
        {
          text: '⟦清河县教育局开展安全检查通知⟧\n\n各学校：\n　　现将有关事项通知如下。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          fixed:
            '清河县教育局关于开展安全检查的通知\n\n各学校：\n　　现将有关事项通知如下。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
        {
          text: '⟦清河县教育局关于开展安全检查通知⟧\n\n各学校：\n　　现将有关事项通知如下。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          fixed:
            '清河县教育局关于开展安全检查的通知\n\n各学校：\n　　现将有关事项通知如下。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const words = titleWordsInUse(document);
    const genre = words?.title.genreWord?.text;
    if (!words || !genre || !GENRES.test(genre) || !words.text.endsWith(genre)) return;
    const { text } = words;
    const end = text.length - genre.length;
    const about = text.indexOf('关于');
    const whole = words.span(0, text.length);
    if (about >= 0) {
      const matter = text.slice(about + '关于'.length, end);
      if (OTHER_FORM.test(text) || matter.includes('的') || !VERB.test(matter) || KIND.test(matter)) return;
      const fix: Fix = { title: '补上“的”', kind: 'suggest', edits: [insert(words, end, '的')] };
      return report({ message: 'de', data: { genre }, span: whole, fixes: [fix] });
    }
    if (!document.recipients || OTHER_FORM.test(text)) return;
    const issuer = issuerLength(
      words,
      document.signatures.map((node) => node.text.replace(/\s/g, '')),
    );
    if (issuer === undefined || !VERB.test(text.slice(issuer, end)) || KIND.test(text.slice(0, end))) return;
    const of = text[end - 1] === '的' ? [] : [insert(words, end, '的')];
    const fix: Fix = {
      title: '补上“关于……的”',
      kind: 'suggest',
      edits: [insert(words, issuer, '关于'), ...of],
    };
    report({ message: 'guanyu', data: { genre }, span: whole, fixes: [fix] });
  },
);

const GENRES = /^(?:通知|通报|报告|请示|批复|函|复函|意见|决定)$/;
const OTHER_FORM = /转发|批转|印发|发布|公布|颁发|任免|任命|免去|免职|任职|录用|放假|□|》|”|）/;
/** The matter is something to do: the words that begin it in such titles. */
const VERB = inOrder([
  /^/,
  anyOf([
    /做好|开展|加强|召开|举办|组织|调整|成立|切实|进一步|深入|认真|推进|推广|规范|落实|报送|上报|申请|请求|申报/,
    /拨付|解决|购置|建设|修建|实施|加快|全面|严格|启用|表彰|评选|评比|清理|整顿|同意|严肃|妥善|有效|积极|立即|强化/,
    /完善|建立|修订|取消|增加|设立|扩大|商请|征求|核实|统计|填报/,
  ]),
]);

/** 若干意见, 紧急通知: the word before is part of the genre's name. */
const KIND = /(?:若干|指导|实施|处理|紧急|补充|预备|联合|初步)$/;
/** What no organ's name has. */
const NOT_ISSUER = /对|出席|贯彻|邀请/;

function insert(words: TitleWords, index: number, newText: string): TextEdit {
  const start = words.offsets[index]!;
  return { span: { start, end: start }, newText };
}

/** How long the issuer's name at the head is: as the document is signed, or else the longest organ's name. */
function issuerLength({ text }: TitleWords, signatures: readonly string[]): number | undefined {
  const signed = signatures.find((name) => name.length > 2 && text.startsWith(name));
  if (signed !== undefined) return signed.length;
  for (let length = Math.min(30, text.length - 4); length >= 4; length--) {
    const name = text.slice(0, length);
    if (isOrganName(name) && !NOT_ISSUER.test(name) && VERB.test(text.slice(length))) return length;
  }
  return undefined;
}
