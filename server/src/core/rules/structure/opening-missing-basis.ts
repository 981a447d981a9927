import { insertParagraphBefore } from '../../edits';
import { isFinished } from '../../language/paper/finished';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

/** In UTF-16 code units: a shorter paper only tells of one matter. */
const SHORT = 150;

export default defineRule(
  {
    id: 'structure/opening-missing-basis',
    title: '开头没有写依据、目的',
    severity: 'info',
    basis: [
      { norm: 'custom', force: 'customary', says: '部署工作、请求事项，开头用一两句话交代依据和目的' },
      { norm: 'burden', clause: '第二条', force: 'general', says: '文件开门见山，不必铺陈背景' },
    ],
    genres: ['notice', 'request', 'opinion', 'decision'],
    fix: 'suggest',
    explanation:
      '一开头就写“请各单位……”，收文的人不知道依据什么、为了什么。用一句话交代依据和目的，不是铺陈意义。',
    remedy: '开头补一句：根据〔依据〕，为〔目的〕，现就有关事项通知如下。',
    exceptions: [
      {
        text: '篇幅很短的知照性通知，任免、印发、转发、会议、放假通知，不提示。',
        example: {
          in: 'notice',
          text: '请各学校于5月20日前报送总结。',
        },
      },
      {
        text: '开头已经有“根据、按照、为、经、鉴于、近期”等交代的，不提示。',
        example: { in: 'notice', text: `请各学校按照《条例》要求开展检查${'。要认真排查隐患'.repeat(20)}。` },
      },
      {
        text: '还没有写完的草稿，不提示。',
        example: {
          text: `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　请各学校开展检查${'。要认真排查隐患'.repeat(20)}。\n`,
          genre: 'notice',
        },
      },
    ],
    messages: { missing: '开头直接提出要求，没有交代依据或者目的，建议用一句话补上。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text:
            '⟦请各学校于5月20日前完成检查。⟧要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
            '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
            '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。',
          fixed: lines(
            '根据〔依据〕，为〔目的〕，现就有关事项通知如下：',
            '　　请各学校于5月20日前完成检查。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。',
          ),
        },
      ],
      good: [],
    },
  },
  ({ file, document, isGenre, isAttachment, report }) => {
    const first = document.paragraphs[0];
    const opening = first?.sentences[0];
    if (!first || !opening || isAttachment || document.body[0] !== first || !isFinished(document)) return;
    if (document.bodySpan.end - document.bodySpan.start < SHORT || !BARE.test(opening.text)) return;
    if (TOLD.test(first.text.slice(0, 80)) || PLAIN.test(document.title?.plain ?? '')) return;
    const skeleton = isGenre('request')
      ? '根据〔依据〕，为〔目的〕，现将有关事项请示如下：'
      : isGenre('notice')
        ? '根据〔依据〕，为〔目的〕，现就有关事项通知如下：'
        : undefined;
    const edits = skeleton === undefined ? [] : [insertParagraphBefore(file, document, first.span, skeleton)];
    report({
      message: 'missing',
      span: opening.span,
      fixes: skeleton === undefined ? [] : [{ title: '补上依据、目的的写法', kind: 'suggest', edits }],
    });
  },
);

/** Asks or orders with its first words. */
const BARE = inOrder([
  /^/,
  anyOf([
    /请(?:各|你|有关|全[市县区局校]|县|市|省|上级|予|批准|同意|解决|安排|拨)/,
    /(?:各|全[市县区局校])[^，。：；]{1,16}?(?:要|应当?|须|必须|务必)(?![求素急])|申请|恳请|拟(?:申请|购|建|增)/,
    /我[局委校院镇乡县市区](?:拟|需要|申请|请求)/,
  ]),
]);
const TOLD = anyOf([
  /为(?:了|切实|进一步|深入|全面|做好|加强|确保|贯彻|落实|规范|推动|促进)|根据|按照|依据|依照|遵照/,
  /经(?:研究|[^，。]{1,12}(?:同意|批准|研究))|鉴于|由于|因|近[期来日年]|当前|目前|随着|以来|[收接]悉|现有|年久/,
  /不足|困难/,
]);
const PLAIN =
  /任[免命职]|免职|印发|转发|批转|发布|公布|放假|会议|召开|假期|值班|调整|启用|更名|举办|培训|表彰/;
