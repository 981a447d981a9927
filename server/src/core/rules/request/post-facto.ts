import { maskMentions } from '../../language/text/masked-text';
import { lines } from '../papers';
import { defineRule } from '../types';

const ACTION =
  '购置|购买|采购|新建|修建|建设|改造|装修|举办|召开|成立|设立|组建|支付|发放|聘用|招聘|租赁|拆除|出售|处置|印制|更换|安装|实施';
const DONE = `(?:已|已经|业已)(?:于[^，。；]{1,12})?(?:自行|先行|提前)?`;
/** What of a project may be done before it is approved. */
const PREPARED =
  /前期|可行性|论证|方案|设计|征求|选址|测算|勘察|调研|规划|一期|编制|申报|审议|询价|招标文件|草案|协议/;

export default defineRule(
  {
    id: 'request/post-facto',
    title: '事后请示',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第八条第十一项', force: 'mandatory', says: '请示用于请求指示、批准' },
      { norm: 'textbook', force: 'customary', says: '请示应当事前行文，上级批准以后才能办' },
    ],
    genres: ['request'],
    fix: 'none',
    explanation: '请示要在办事之前报，等上级批准再办。事情已经办完再请批准，是先斩后奏。',
    remedy: '还没办的，改成“拟……”；已经办完的，用报告说明情况和原因。',
    exceptions: [
      {
        text: '说的是前期论证、方案、一期工程已经完成的，不提示。',
        example: {
          text: lines(
            '甲县水利局关于建设清河泵站的请示',
            '',
            '县人民政府：',
            '　　我局已完成清河泵站建设方案论证，一期已建设完工。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
      {
        text: '已完成的事和请求批准的事不是同一件的，不提示。',
        example: {
          text: lines(
            '甲县水利局关于购置防汛车辆的请示',
            '',
            '县人民政府：',
            '　　我局已购置水泵3台，拟购置防汛车辆1台。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
    ],
    messages: {
      done: '请求批准的是“{matter}”，这里说已经{act}了。请示应当在事前提出；如已办完，请改用报告说明。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县水利局关于购置防汛车辆的请示',
            '',
            '县人民政府：',
            '　　因车辆老旧，我局⟦已于5月购置⟧防汛车辆1台。',
            '　　特此请示，请予批准。',
            '',
            '甲县水利局',
            '2024年6月6日',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [
        {
          text: lines(
            '甲县水利局关于建设清河泵站的请示',
            '',
            '县人民政府：',
            '　　我局已完成建设方案论证，清河泵站一期已建设完工，拟建设二期。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年6月6日',
            '',
          ),
          why: '一期已完成，请求的是二期；前期论证可以先做',
          genre: 'request',
        },
      ],
    },
  },
  (context) => {
    const { document } = context;
    const matter = document.title?.matter?.text.replace(/\s/g, '') ?? '';
    const asked = new RegExp(`^(?:申请|请求|同意|批准|要求)?(${ACTION})(.{2,30})$`).exec(matter);
    if (!asked) return;
    const [, act, thing] = asked;
    const done = new RegExp(`${DONE}(${act})`);
    // The last two characters name the thing: 防汛车辆, 水利大厦.
    const noun = thing!.replace(/(?:事宜|项目|工程|有关问题|活动)$/, '').slice(-2);
    for (const paragraph of document.paragraphs) {
      for (const sentence of paragraph.sentences) {
        const text = maskMentions(sentence.text, sentence.span.start, document.marks);
        const match = done.exec(text);
        if (!match) continue;
        const clause = /^[^，,；;。]*/.exec(text.slice(match.index))?.[0] ?? '';
        if (!clause.includes(noun) || PREPARED.test(clause)) continue;
        const start = sentence.span.start + match.index;
        context.report({
          message: 'done',
          data: { matter, act: act! },
          span: { start, end: start + match[0].length },
        });
        return;
      }
    }
  },
);
