import { changeGenreFix } from '../../refactor/change-genre';
import { isRequestInDisguise } from '../../requests/report-nature';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/report-used-as-request',
    title: '应用请示却用了报告',
    severity: 'error',
    basis: [
      { norm: 'regulation', clause: '第八条第十一项', force: 'mandatory', says: '请求指示、批准用请示' },
      {
        norm: 'regulation',
        clause: '第八条第十项',
        force: 'mandatory',
        says: '汇报工作、反映情况、回复询问用报告',
      },
      { norm: 'regulation', clause: '第十五条第四项', force: 'mandatory', says: '不得在报告中夹带请示事项' },
    ],
    genres: ['report'],
    fix: 'suggest',
    explanation:
      '请求批准、拨款、增编、立项要用请示。用报告请求，上级可以不答复，事情往往就耽误了，这是拟稿中最容易误事的一种差错。',
    remedy: '把文种改为“请示”，结尾用“妥否，请批示。”一类的请求语。',
    exceptions: [
      {
        text: '“关于……请示办理情况的报告”说的是办理情况，不提示。',
        example: {
          text: lines(
            '甲县水利局关于申请购置公务用车请示办理情况的报告',
            '',
            '县人民政府：',
            '　　我局已就购置公务用车请示市政府同意，车辆已经购回。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'report',
        },
      },
      {
        text: '正文只叙述“已请示市政府同意”一类过去的事，没有提出请求的，不提示。',
        example: {
          text: '甲县水利局关于新建泵站的报告\n\n县人民政府：\n　　已请示市政府同意，新建泵站3座。\n　　特此报告。\n\n甲县水利局\n2024年5月6日\n',
          genre: 'report',
        },
      },
      {
        text: '可行性研究报告、评估报告等不是公文的报告，不提示。',
        example: { text: '关于新建泵站的可行性研究报告\n\n　　本项目拟请批准立项。\n' },
      },
      {
        text: '以汇报为主、只夹带一两件请求的，由“报告夹带请示事项”提示，可以拆成报告和请示。',
        example: {
          text: lines(
            '甲县水利局关于抗旱工作情况的报告',
            '',
            '县人民政府：',
            '　　全县抢修泵站6座，旱情得到缓解。',
            '　　恳请县政府解决抗旱资金30万元。',
            '　　特此报告。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'report',
        },
      },
    ],
    messages: {
      wrong: '这份“报告”通篇是请求上级办理的事，上级对报告可以不答复。请把文种改为“请示”，结尾用请求语。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县水利局关于申请购置公务用车的⟦报告⟧',
            '',
            '县人民政府：',
            '　　我局现有公务用车均已到报废年限，恳请购置1台。',
            '　　特此报告，请批准。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县水利局关于购置公务用车的请示',
            '',
            '县人民政府：',
            '　　我局现有公务用车均已到报废年限，恳请购置1台。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'report',
        },
        {
          text: lines(
            '乙镇人民政府关于解决抗旱资金的⟦报告⟧',
            '',
            '县人民政府：',
            '　　今年我镇旱情严重，现将有关情况报告如下：全镇受旱耕地2万亩，需购置抽水设备60台套。',
            '　　恳请县政府解决抗旱资金30万元。',
            '',
            '乙镇人民政府',
            '2024年7月13日',
            '',
          ),
          fixed: lines(
            '乙镇人民政府关于解决抗旱资金的请示',
            '',
            '县人民政府：',
            '　　今年我镇旱情严重，现将有关情况请示如下：全镇受旱耕地2万亩，需购置抽水设备60台套。',
            '　　恳请县政府解决抗旱资金30万元。',
            '',
            '乙镇人民政府',
            '2024年7月13日',
            '',
          ),
          genre: 'report',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document, file } = context;
    const { title } = document;
    if (!title?.genreWord || !isRequestInDisguise(document)) return;
    const change = { closing: '妥否，请批示。', title: '将文种改为“请示”', preferred: true };
    const fix = changeGenreFix(file, document, 'report', 'request', change);
    // 关于申请购置……的请示 would say 请 twice.
    const asking = title.matter && /^\s*(?:申请|请求|恳请|提请|呈请|要求)/.exec(title.matter.text)?.[0];
    const edits = [...fix.edits];
    if (title.matter && asking) {
      const { start } = title.matter.span;
      edits.push({ span: { start, end: start + asking.length }, newText: '' });
      edits.sort((a, b) => a.span.start - b.span.start);
    }
    context.report({ message: 'wrong', span: title.genreWord.span, fixes: [{ ...fix, edits }] });
  },
);
