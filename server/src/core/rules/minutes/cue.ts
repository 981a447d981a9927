import type { Fix } from '../../findings';
import { maskMentions } from '../../language/text/masked-text';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'minutes/cue',
    title: '纪要没有“会议议定”一类的引导语',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十五项',
        force: 'mandatory',
        says: '纪要适用于记载会议主要情况和议定事项',
      },
      {
        norm: 'custom',
        force: 'customary',
        says: '纪要以“会议”为主语，用“会议认为、会议指出、会议议定”引出内容',
      },
    ],
    genres: ['minutes'],
    fix: 'mixed',
    explanation:
      '纪要记载的是会议集体的意见，用“会议认为”“会议强调”“会议议定”引出内容，读者才分得清哪些是情况、哪些是议定事项。',
    remedy: '在各段段首加上“会议指出”“会议议定”“会议要求”等引导语。',
    exceptions: [
      {
        text: '按“一、关于……问题”分项直接写议定事项的，不提示。',
        example: {
          text: lines(
            '清河县防汛工作专题会议纪要',
            '',
            '　　5月6日，副县长张三在县政府第二会议室主持召开防汛工作专题会议，县水利局、县应急管理局负责人参加。',
            '　　一、关于物资储备问题',
            '　　由县水利局于5月底前完成采购，县财政局落实资金。',
            '　　二、关于值班值守问题',
            '　　各成员单位实行24小时值班。',
            '',
          ),
          genre: 'minutes',
        },
      },
      {
        text: '篇幅很短、还没有写完的草稿，不提示。',
        example: { text: '清河县防汛工作专题会议纪要\n\n　　5月6日，召开会议。\n', genre: 'minutes' },
      },
    ],
    messages: {
      cue: '全文没有“会议认为、会议指出、会议议定”一类的引导语，建议写明是会议的意见。',
      people: '纪要以“会议”为主语，“{phrase}”建议改为“{right}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县防汛工作专题会议纪要',
            '',
            '　　5月6日，副县长张三在县政府第二会议室主持召开防汛工作专题会议，县水利局、县应急管理局负责人参加。',
            '　　今年汛期来得早，部分堤段存在险情，物资储备还不充足，排查工作进展不平衡。',
            '　　⟦大家都同意⟧增加防汛物资储备，由县水利局于5月底前完成采购，县财政局落实资金。',
            '',
          ),
          fixed: lines(
            '清河县防汛工作专题会议纪要',
            '',
            '　　5月6日，副县长张三在县政府第二会议室主持召开防汛工作专题会议，县水利局、县应急管理局负责人参加。',
            '　　今年汛期来得早，部分堤段存在险情，物资储备还不充足，排查工作进展不平衡。',
            '　　会议同意增加防汛物资储备，由县水利局于5月底前完成采购，县财政局落实资金。',
            '',
          ),
          genre: 'minutes',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const { paragraphs, headings, title } = document;
    const texts = paragraphs.map(({ text, span }) => maskMentions(text, span.start, document.marks));
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    if (paragraphs.length < 3 || length < ENOUGH || CUE.test(texts.join('\n'))) return;
    if (headings.some((heading) => /^关于|问题$|事项$/.test(heading.title.text))) return;
    for (const [index, text] of texts.entries()) {
      const match = PEOPLE.exec(text);
      if (!match) continue;
      const start = paragraphs[index]!.span.start + match.index;
      const span = { start, end: start + match[0].length };
      const right = `会议${match[1]}`;
      const fix: Fix = { title: `改为“${right}”`, kind: 'suggest', edits: [{ span, newText: right }] };
      report({ message: 'people', data: { phrase: match[0], right }, span, fixes: [fix] });
      return;
    }
    if (title) report({ message: 'cue', span: (title.genreWord ?? title).span });
  },
);

/** In characters. A shorter text is a draft. */
const ENOUGH = 90;
const CUE = anyOf([
  inOrder([
    /会议.{0,12}/,
    anyOf([
      /认为|指出|强调|要求|议定|决定|明确|确定|同意|商定|听取|研究|讨论|传达|学习|审议|通过|通报|部署|分析|提出|号召/,
      /希望|形成|充分肯定|一致|就/,
    ]),
  ]),
  /会上|与会|议定|议题|纪要如下|形成.{0,6}意见|达成.{0,8}(?:共识|一致)/,
]);
const PEOPLE =
  /(?:大家|参会(?:人员|同志)|全体人员|各单位)(?:都|均|一致|也|经过讨论|讨论后)?(同意|认为|决定|要求|建议)/;
