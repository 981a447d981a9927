import { citedTitles, kindOfPaper } from '../../language/paper/cited-papers';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'cite/title-incomplete',
    title: '引用的公文标题缺文种',
    severity: 'info',
    basis: [
      { norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '引文准确' },
      {
        norm: 'regulation',
        clause: '第九条第七项',
        force: 'mandatory',
        says: '标题由发文机关名称、事由和文种组成',
      },
    ],
    genres: 'any',
    fix: 'none',
    mention: 'keep',
    explanation:
      '公文标题由发文机关、事由和文种组成，引用时写全。书名号里只写“关于……”，没有“的通知”“的意见”，收文的人不知道是什么文件。',
    remedy: '按原件把标题写全；要用简称的，先注明（以下简称……）。',
    exceptions: [
      {
        text: '不是“关于”开头的书名、文章名不提示。',
        example: { in: 'notice', text: '请学习《关于正确处理人民内部矛盾的问题》《论持久战》。' },
      },
      {
        text: '前文已注明简称的，不提示。',
        example: {
          in: 'notice',
          text: '这份文件（以下简称《关于加强防汛》）要学好，《关于加强防汛》是依据。',
        },
      },
    ],
    messages: { kind: '引用的标题《{title}》没有写文种（如“的通知”“的意见”），请按原件写全。' },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　各校要认真学习⟦《关于进一步深化教育综合改革》⟧，抓好落实。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '甲县教育局关于做好防汛工作的通知',
            '',
            '各学校：',
            '　　各校要认真学习《关于进一步深化教育综合改革的意见》和《关于费尔巴哈的提纲》。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          why: '文种齐全；著作名不是公文标题',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { title, span } of citedTitles(document)) {
      if (
        !ABOUT_WORK.test(title) ||
        kindOfPaper(title) !== undefined ||
        document.text.includes(`简称《${title}》`)
      )
        continue;
      // Books and articles have a noun at the end, and 的 before it.
      if (/的[\u4e00-\u9fff]{1,6}$/.test(title)) continue;
      report({ message: 'kind', data: { title }, span });
    }
  },
);

const ABOUT_WORK = inOrder([
  /^关于/,
  anyOf([
    /进一步|切实|认真|全面|深入|大力|扎实|加快|做好|加强|深化|推进|推动|开展|实施|规范|完善|落实|贯彻|促进|组织/,
    /调整|印发|转发|建立|健全|严格|严禁|支持|提高|强化/,
  ]),
]);
