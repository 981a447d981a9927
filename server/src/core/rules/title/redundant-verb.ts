import { titleWordsInUse } from '../../language/paper/title-words-in-use';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/redundant-verb',
    title: '标题动词与文种意思重复',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '文种已经表明行文的意图，事由里不再重复' }],
    genres: ['request', 'report', 'notice', 'reply', 'bulletin'],
    fix: 'safe',
    explanation:
      '请示本身就是请求批准，报告本身就是汇报，再写“关于请求拨付……的请示”“关于汇报……的报告”，意思重复。',
    remedy: '删去“请求”“申请”“汇报”等词，如“关于拨付……的请示”。',
    exceptions: [
      {
        text: '“关于申请专利的请示”“关于申请设立……的请示”里的“申请”是向第三方办理的手续，不能删，不提示。',
        example: {
          text: lines(
            '清河县水利局关于申请设立水文站的请示',
            '',
            '县人民政府：',
            '　　为加强水文监测，拟向省水文局申请设立水文站。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
      {
        text: '请批函的“关于请求……的函”表明函的用意，不提示。',
        example: {
          text: '𠮷河县水利局关于请求支持防汛工作的函\n\n县人民政府：\n　　现将有关事项说明如下。\n\n𠮷河县水利局\n2024年5月6日\n',
          genre: 'letter',
        },
      },
    ],
    messages: {
      redundant: '标题里的“{verb}”与文种“{genre}”意思重复，可以删去。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县水利局关于⟦请求⟧拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　汛期将至，需购置防汛物资，现请拨付经费20万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　汛期将至，需购置防汛物资，现请拨付经费20万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [],
    },
  },
  ({ document, genre, report }) => {
    const words = titleWordsInUse(document);
    const form = genre.genre === 'unknown' ? undefined : FORMS[genre.genre];
    if (!words || !form) return;
    const match = form.exec(words.text);
    if (!match || words.title.genreWord === undefined) return;
    const verb = match[1]!;
    const from = match.index + '关于'.length;
    const end = from + verb.length;
    // 关于上报关于……: what the verb parted must not stand twice.
    const again = words.text.startsWith('关于', end) ? '关于' : '';
    const gone = words.span(from, end + again.length);
    report({
      message: 'redundant',
      data: { verb, genre: words.title.genreWord.text },
      span: words.span(from, end),
      fixes: [{ title: `删去“${verb}${again}”`, kind: 'safe', edits: [{ span: gone, newText: '' }] }],
    });
  },
);

const GIVE =
  '(?=(?:尽快|及时|追加|安排|帮助)?(?:拨付|拨给|拨款|下拨|划拨|解决|批准|给予|增加|追加|核定|核增|核拨|审批|增拨|补助|减免|调剂))';

const FORMS: Readonly<Record<string, RegExp>> = {
  request: new RegExp(`关于((?:请求|申请|恳请|要求|请)(?:予以|给予)?)${GIVE}.{2,60}的?请示$`),
  report:
    /关于(汇报|报告|上报|呈报)(?![》”与和、及制材文表书事程员人单])(?=.{4,60}(?:情况|进展|结果|工作|做法|成效)的报告$)/,
  notice: /关于(通知|下发通知)(?=.{4,60}的通知$)(?![书单与和、])/,
  bulletin: /关于(通报)(?!批评|表扬|表彰|[与和、])(?=.{4,60}的通报$)/,
  reply: /关于(答复|批复)(?=.{4,60}的批复$)(?![与和、])/,
};
