import { insertAtBodyEnd } from '../../edits';
import { isFinished } from '../../language/paper/finished';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'bulletin/fact-decision',
    title: '通报缺少决定或要求',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第九项',
        force: 'mandatory',
        says: '通报适用于表彰先进、批评错误、传达重要精神和告知重要情况',
      },
      { norm: 'custom', force: 'customary', says: '表彰、批评类通报写清事实、评价、决定和要求' },
    ],
    genres: ['bulletin'],
    fix: 'suggest',
    explanation:
      '表彰或者批评的通报，一般先讲事实，再作评价，然后写明决定（表扬、批评或者处理），最后提出希望和要求。只讲事实，不写决定和要求，' +
      '就起不到激励或者警示的作用。',
    remedy: '补上“决定对……予以通报表扬（批评）”，再对各单位提出要求。',
    exceptions: [
      {
        text: '“关于……情况的通报”只告知情况，可以没有决定，不提示。',
        example: {
          text: lines(
            '甲县人民政府办公室关于值班检查情况的通报',
            '',
            '各乡镇人民政府：',
            '　　近日，县政府办公室对值班情况进行了检查，多数单位在岗在位。',
            '　　特此通报。',
            '',
            '甲县人民政府办公室',
            '2024年5月6日',
            '',
          ),
          genre: 'bulletin',
        },
      },
      {
        text: '还没有结束语、署名和日期的草稿不提示。',
        example: {
          text: '甲县人民政府关于表扬乙镇的通报\n\n各乡镇人民政府：\n　　乙镇成绩突出。\n',
          genre: 'bulletin',
        },
      },
    ],
    messages: {
      decision: '这份通报没有写明{what}决定，建议补上“决定对……予以{act}”。',
      demand: '这份通报没有对各单位提出希望或者要求，建议在末尾补上。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县人民政府关于表彰防汛先进单位的⟦通报⟧',
            '',
            '各乡镇人民政府：',
            '　　在今年防汛工作中，乙镇等3个单位措施得力，成绩突出。',
            '　　希望受到表扬的单位再接再厉。',
            '',
            '甲县人民政府',
            '2024年8月6日',
            '',
          ),
          fixed: lines(
            '甲县人民政府关于表彰防汛先进单位的通报',
            '',
            '各乡镇人民政府：',
            '　　在今年防汛工作中，乙镇等3个单位措施得力，成绩突出。',
            '　　希望受到表扬的单位再接再厉。',
            '　　为〔目的〕，决定对〔单位或个人〕予以通报表扬。',
            '',
            '甲县人民政府',
            '2024年8月6日',
            '',
          ),
          genre: 'bulletin',
        },
      ],
      good: [
        {
          text: lines(
            '甲县人民政府关于表彰防汛先进单位的通报',
            '',
            '各乡镇人民政府：',
            '　　在今年防汛工作中，乙镇等3个单位成绩突出，县政府决定予以通报表扬。希望再接再厉。',
            '',
            '甲县人民政府',
            '2024年8月6日',
            '',
          ),
          why: '决定和希望都有',
          genre: 'bulletin',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    const { title } = document;
    const word = title?.genreWord;
    if (!title || !word || !isFinished(document) || document.paragraphs.length === 0) return;
    const plain = title.plain.replace(/[\s\u3000]+/g, '');
    if (/情况的?通报/.test(plain)) return;
    const praise = PRAISE.test(plain);
    if (!praise && !BLAME.test(plain)) return;
    const text = [...document.paragraphs, ...document.headings].map((block) => block.text).join('\n');
    const act = praise ? '通报表扬' : '通报批评';
    const offer = (sentence: string, name: string) => {
      const edit = insertAtBodyEnd(file, document, sentence);
      return edit ? [{ title: name, kind: 'suggest' as const, edits: [edit] }] : [];
    };
    if (!DECISION.test(text)) {
      const data = { what: praise ? '表扬' : '处理', act };
      const fixes = offer(`为〔目的〕，决定对〔单位或个人〕予以${act}。`, '补上决定');
      report({ message: 'decision', data, span: word.span, fixes });
      return;
    }
    if (DEMAND.test(text)) return;
    const sentence = praise
      ? '希望受到表扬的单位和个人珍惜荣誉，再接再厉。'
      : '各单位要引以为戒，举一反三，切实改进工作。';
    report({ message: 'demand', span: word.span, fixes: offer(sentence, '补上要求') });
  },
);

const PRAISE = /表彰|表扬|嘉奖|奖励|记功|授予|命名/;
const BLAME = /批评|处分|处理(?!情况)|问责|查处|违纪|违规|违法|通报批评/;
const DECISION =
  /决定|给予|予以|授予|追授|记(?:大)?功|责令|处分|处罚|免去|撤销|约谈|取消|移送|特此表彰|现.{0,12}(?:表彰|表扬|批评)/;
const DEMAND =
  /希望|要求|务必|号召|引以为戒|举一反三|再接再厉|为榜样|学习|吸取|汲取|各(?:单位|部门|乡镇|地|级|县|市|区)[^。]{0,40}要|要(?:认真|切实|进一步|严格|高度)/;
