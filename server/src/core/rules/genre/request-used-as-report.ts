import { insertParagraphAfter } from '../../edits';
import type { Fix } from '../../findings';
import { changeGenreFix } from '../../refactor/change-genre';
import { isReportInDisguise } from '../../requests/report-nature';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/request-used-as-report',
    title: '应用报告却用了请示',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十项',
        force: 'mandatory',
        says: '汇报工作、反映情况、回复询问用报告',
      },
      { norm: 'regulation', clause: '第八条第十一项', force: 'mandatory', says: '请求指示、批准用请示' },
    ],
    genres: ['request'],
    fix: 'suggest',
    explanation:
      '请示是办件，上级必须答复。只汇报情况、没有请求的内容写成请示，上级会反复找所请求的是什么，徒增往返。',
    remedy: '只汇报情况的，把文种改为“报告”；确有请求的，补写请示事项和请求语。',
    exceptions: [
      {
        text: '还没写完的草稿不提示。',
        example: {
          text: '甲县水利局关于汛期值班情况的请示\n\n县人民政府：\n　　入汛以来，我局坚持24小时值班。\n',
          genre: 'request',
        },
      },
      {
        text: '请求写成“请予支持”“恳请帮助解决”，或者提出“拟……”的，是请示，不提示。',
        example: {
          text: lines(
            '甲县水利局关于汛期值班情况的请示',
            '',
            '县人民政府：',
            '　　入汛以来，我局坚持24小时值班。值班人员不足，请予支持。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年8月6日',
            '',
          ),
          genre: 'request',
        },
      },
      {
        text: '真是请示、只是结束语误作“特此报告”的，由“请示的结束语有误”提示。',
        example: {
          text: '甲县水利局关于购置水泵的请示\n\n县人民政府：\n　　我局拟购置水泵2台。\n　　特此报告。\n\n甲县水利局\n2024年5月6日\n',
          genre: 'request',
        },
      },
    ],
    messages: {
      wrong:
        '全文只是汇报情况，没有请求上级批示或者批准的话。只作汇报的，请把文种改为“报告”；确有请求的，请补写出来。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县水利局关于汛期值班情况的⟦请示⟧',
            '',
            '县人民政府：',
            '　　入汛以来，我局坚持24小时值班，水情信息报送及时。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年8月6日',
            '',
          ),
          fixed: lines(
            '甲县水利局关于汛期值班情况的报告',
            '',
            '县人民政府：',
            '　　入汛以来，我局坚持24小时值班，水情信息报送及时。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年8月6日',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document, file } = context;
    const { title } = document;
    if (!title?.genreWord || !isReportInDisguise(document)) return;
    const fixes: Fix[] = [
      changeGenreFix(file, document, 'request', 'report', {
        closing: '特此报告。',
        title: '将文种改为“报告”',
        preferred: true,
      }),
    ];
    const formulae = document.closings
      .filter(({ ownParagraph }) => ownParagraph)
      .map(({ paragraph }) => paragraph);
    const closing = document.closings.find(({ formula }) => /报告$/.test(formula));
    const before = closing?.ownParagraph ? closing.span.start : Number.POSITIVE_INFINITY;
    const last = document.paragraphs.findLast(
      (paragraph) => !formulae.includes(paragraph) && paragraph.span.start < before,
    );
    if (last) {
      const request = insertParagraphAfter(file, document, last.span, '为此，恳请〔请示事项〕。');
      const edits = [request, ...(closing ? [{ span: closing.span, newText: '妥否，请批示。' }] : [])];
      edits.sort((a, b) => a.span.start - b.span.start);
      fixes.push({ title: '补写请示事项', kind: 'suggest', edits });
    }
    context.report({ message: 'wrong', span: title.genreWord.span, fixes });
  },
);
