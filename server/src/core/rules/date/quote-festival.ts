import type { OfficialDocument, Span } from '../../document/types';
import { replaceFix } from '../../edits';
import { runningText } from '../../language/paper/written-dates';
import { mayMatch, pairsOf } from '../../language/text/pair-set';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'date/quote-festival',
    title: '含月日的专名写法不规范',
    severity: 'info',
    basis: [
      {
        norm: 'numerals',
        clause: '5.1.6、5.2.3',
        force: 'general',
        says: '含有月日的专名，用阿拉伯数字时月日之间用间隔号；用汉字时，涉及一月、十一月、十二月的用间隔号，并加引号',
      },
    ],
    genres: 'any',
    fix: 'safe',
    mention: 'keep',
    explanation:
      '“3.15”用了小数点，容易看成小数；“一二九运动”不加间隔号，分不清是一月二十九日还是十二月九日。含月日的专名要用间隔号“·”隔开，并加引号。',
    remedy: '写成“3·15”“一二·九”运动的样子。',
    exceptions: [
      {
        text: '五四运动、七七事变、五一劳动节、十一国庆等不涉及一月、十一月、十二月的汉字专名，不加间隔号，不提示。',
        example: {
          text: '清河县教育局关于开展活动的通知\n\n各学校：\n　　开展五一国际劳动节活动。\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n',
          genre: 'notice',
        },
      },
      {
        text: '版本号、小数、条目编号里的“3.15”不提示。',
        example: {
          text: '清河县教育局关于开展活动的通知\n\n各学校：\n　　系统版本为V3.15，宣传经费3.15万元。\n　　特此通知。\n\n清河县教育局\n2024年3月1日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      form: '“{written}”建议写成“{right}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县市场监督管理局关于开展活动的通知',
            '',
            '各市场监管所：',
            '　　为办好⟦3.15⟧国际消费者权益日活动，现将有关事项通知如下。',
            '　　特此通知。',
            '',
            '清河县市场监督管理局',
            '2024年3月1日',
            '',
          ),
          fixed: lines(
            '清河县市场监督管理局关于开展活动的通知',
            '',
            '各市场监管所：',
            '　　为办好“3·15”国际消费者权益日活动，现将有关事项通知如下。',
            '　　特此通知。',
            '',
            '清河县市场监督管理局',
            '2024年3月1日',
            '',
          ),
          genre: 'notice',
        },
        {
          text: lines(
            '清河县教育局关于开展纪念活动的通知',
            '',
            '各学校：',
            '　　为纪念⟦一二九⟧运动，现将有关事项通知如下。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年12月1日',
            '',
          ),
          fixed:
            '清河县教育局关于开展纪念活动的通知\n\n各学校：\n　　为纪念“一二·九”运动，现将有关事项通知如下。\n　　特此通知。\n\n清河县教育局\n2024年12月1日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '清河县教育局关于开展纪念活动的通知',
            '',
            '各学校：',
            '　　为纪念五四运动，继承“一二·九”运动精神，现将系统升级至3.15版。',
            '　　特此通知。',
            '',
            '清河县教育局',
            '2024年5月1日',
            '',
          ),
          why: '五四不涉及一月、十一月、十二月；3.15是版本号',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { text, span } of runningText(document)) {
      if (!mayMatch(pairsOf(text), FESTIVAL)) continue;
      for (const match of text.matchAll(FESTIVAL)) {
        const groups = match.groups!;
        const bare = groups.han ?? groups.arabic!;
        const start = span.start + match.index;
        const at = { start, end: start + bare.length };
        const name =
          groups.han !== undefined ? `${bare.slice(0, -1)}·${bare.slice(-1)}` : bare.replace(/[.．]/, '·');
        const right = isQuoted(document, at) ? name : `“${name}”`;
        report({
          message: 'form',
          data: { written: bare, right: name },
          span: at,
          fixes: [replaceFix(`改为${right}`, at, right, 'safe')],
        });
      }
    }
  },
);

const ARABIC =
  '(?<![\\d.．vVＶ版第·年月])(?<arabic>(?:3[.．]15|12[.．]4|12[.．]9|12[.．]13|11[.．]9|6[.．]26|9[.．]18|5[.．]12|4[.．]15|4[.．' +
  ']26|5[.．]20|9[.．]11|7[.．]20))';
const OCCASION =
  '(?:国际|世界|全国|全民|国家|消费者|打假|维权|宪法|法制|法治|消防|禁毒|防灾|知识产权|学生|特大|重大|汶川|地震|事变|事件|运动|精' +
  '神|惨案|晚会|主题|系列|宣传|纪念|活动|暴雨|公祭)';
const FESTIVAL = new RegExp(
  ARABIC +
    '(?=[”’]?' +
    OCCASION +
    ')|(?<![一二三四五六七八九十第〇○零])(?<han>一二九|一二八|一一九|一二四|一二一)(?=[”' +
    '’]?(?:运动|抗战|事变|惨案|消防|国家宪法|宪法|法制|法治|学生|爱国))',
  'g',
);

function isQuoted({ marks }: OfficialDocument, { start, end }: Span): boolean {
  return marks.some(({ kind, inner }) => kind === 'quotation' && inner.start <= start && end <= inner.end);
}
