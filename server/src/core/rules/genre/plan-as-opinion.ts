import type { Fix } from '../../findings';
import { predatesRegulation } from '../../language/dated/predates-regulation';
import { officialSign } from '../../language/organs/sent-as-official';
import { wordAtTitleEnd } from '../../language/paper/title-end';
import { changeGenreFix } from '../../refactor/change-genre';
import { printNoticeFix } from '../../refactor/print-notice';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/plan-as-opinion',
    title: '以工作打算、安排、计划作公文下发',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条',
        force: 'mandatory',
        says: '公文种类共15种，打算、安排、计划不在其中；对重要问题提出见解和处理办法用意见。',
      },
      { norm: 'textbook', force: 'customary', says: '部署一个时期的工作，可以直接用意见下发。' },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '“工作打算”“工作安排”“工作计划”是机关内部的事务文书，不是公文文种。作为正式公文下发时，收文单位看不出它的效力和办理要求。',
    remedy:
      '部署工作、提出要求的，可以改为“关于…工作的意见”；计划本身已经成形的，用“关于印发《…》的通知”把它作为附件下发。两种写法都合规，机关里后一种更常见。',
    exceptions: [
      {
        text: '没有版头、发文字号和主送机关的计划、安排是内部材料，不报。',
        example: {
          text: '清河县水利局2014年工作安排\n\n　　一、一季度完成水源工程招标。\n　　二、二季度开工建设。\n',
          genre: 'work-plan',
        },
      },
      {
        text: '“关于值班安排的通知”“关于会议安排的通知”里，“安排”是事由，文种是“通知”，不报。',
        example: {
          text: lines(
            '清河县人民政府办公室关于2024年春节值班安排的通知',
            '',
            '各乡镇人民政府：',
            '　　现将春节值班安排通知如下：',
            '　　一、值班时间为2月10日至17日。',
            '',
            '清河县人民政府办公室',
            '2024年2月2日',
            '',
          ),
        },
      },
      {
        text: '规划、要点、方案由另一条规则说明。',
        example: {
          text: '清河县国民经济和社会发展第十五个五年规划\n\n　　第一章　发展环境\n　　“十四五”时期取得显著成就。\n',
          genre: 'work-plan',
        },
      },
      {
        text: '成文于2012年7月1日（现行《条例》施行）以前的文件不报。',
        example: {
          text: lines(
            '清河县水利局文件',
            '',
            '清水〔2004〕8号',
            '',
            '清河县水利局2004年农村饮水安全工作打算',
            '',
            '各乡镇水利站：',
            '　　为做好2004年农村饮水安全工作，提出以下打算。',
            '　　一、加快水源工程建设。',
            '',
            '清河县水利局',
            '2004年1月20日',
            '',
          ),
          genre: 'work-plan',
        },
      },
    ],
    messages: {
      sent: '“{word}”不是法定的公文文种，不宜直接下发。可以改为“关于…的意见”，也可以用“关于印发《…》的通知”印发。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县水利局文件',
            '',
            '清水〔2014〕8号',
            '',
            '清河县水利局2014年农村饮水安全⟦工作打算⟧',
            '',
            '各乡镇水利站：',
            '　　为做好2014年农村饮水安全工作，提出以下打算。',
            '　　一、加快水源工程建设。',
            '　　二、推进管网更新改造。',
            '',
            '清河县水利局',
            '2014年1月20日',
            '',
          ),
          fixed: lines(
            '清河县水利局文件',
            '',
            '清水〔2014〕8号',
            '',
            '清河县水利局关于2014年农村饮水安全工作的意见',
            '',
            '各乡镇水利站：',
            '　　为做好2014年农村饮水安全工作，提出以下打算。',
            '　　一、加快水源工程建设。',
            '　　二、推进管网更新改造。',
            '',
            '清河县水利局',
            '2014年1月20日',
            '',
          ),
          genre: 'work-plan',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { file, document, genre } = context;
    const sign = officialSign(document);
    const found = sign && wordAtTitleEnd(document, PLAN);
    if (!found || genre.genre === 'unknown' || predatesRegulation(document)) return;
    const { text: word, span } = found;
    const titleWord = word.startsWith('工作') ? '工作的意见' : '的意见';
    const change = {
      titleSpan: span,
      titleWord,
      closing: '请结合实际认真贯彻执行。',
      title: '改为“关于…的意见”',
      preferred: true,
    };
    const print = printNoticeFix(file, document);
    const fixes: Fix[] = [
      changeGenreFix(file, document, genre.genre, 'opinion', change),
      ...(print ? [print] : []),
    ];
    const severity = sign === 'number' ? 'hint' : 'warning';
    context.report({ message: 'sent', data: { word }, span, severity, fixes });
  },
);

const PLAN = /(?:工作|重点工作)?(?:打算|安排|计划)$/;
