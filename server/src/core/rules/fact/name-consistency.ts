import { replaceFix } from '../../edits';
import type { Fix } from '../../findings';
import { type NamedOfficial, namedOfficials } from '../../language/dated/named-officials';
import { placesOf } from '../../language/text/places-of';
import { areNameAlikes } from '../../language/words/name-characters';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'fact/name-consistency',
    title: '姓名前后写法不一',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '人名、地名、数字准确' },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '同一个人的姓名，前面写“晓”后面写“小”，多半是输入法选错了字。人名写错，改起来容易，印发以后就不好收回了。程序只比对写明同一职务、' +
      '只差一个音近或形近字的三字姓名。',
    remedy: '核对姓名用字，全文统一；确是两个人的，写明各自的单位，或者写在同一句里。',
    exceptions: [
      {
        text: '两个姓名写在同一句里的，是两个人，不提示。',
        example: {
          text: lines(
            '甲县教育局关于检查情况的通报',
            '',
            '各学校：',
            '　　参加检查的有副局长张晓明和副局长张小明。',
            '　　副局长张小明带队。',
            '　　特此通报。',
            '',
            '甲县教育局',
            '2024年9月6日',
            '',
          ),
          genre: 'bulletin',
        },
      },
      {
        text: '职务不同、单位不同的，不提示。',
        example: {
          text: '甲县教育局关于检查情况的通报\n\n各学校：\n　　局长张晓明到会。\n　　校长张小明发言。\n　　特此通报。\n\n甲县教育局\n2024年9月6日\n',
          genre: 'bulletin',
        },
      },
      {
        text: '两种写法都不止一次的，可能是两个人，不提示。',
        example: {
          text: lines(
            '甲县教育局关于检查情况的通报',
            '',
            '各学校：',
            '　　局长张晓明到会。张晓明要求整改。',
            '　　局长张小明回校。张小明表示整改。',
            '　　特此通报。',
            '',
            '甲县教育局',
            '2024年9月6日',
            '',
          ),
          genre: 'bulletin',
        },
      },
      {
        text: '两个字的姓名、没有写职务的姓名，不比对。',
        example: {
          text: '甲县教育局关于检查情况的通报\n\n各学校：\n　　张晓明同志到会。\n　　张小明同志请假。\n　　特此通报。\n\n甲县教育局\n2024年9月6日\n',
          genre: 'bulletin',
        },
      },
      {
        text: '表格和引号里的姓名不比对。',
        example: {
          text: lines(
            '甲县教育局关于检查情况的通报',
            '',
            '各学校：',
            '　　有人把局长“张晓明”写成“局长张小明”。',
            '　　局长张晓明到会。',
            '　　特此通报。',
            '',
            '甲县教育局',
            '2024年9月6日',
            '',
          ),
          genre: 'bulletin',
        },
      },
    ],
    messages: { differs: '{post}的姓名前后不一：这里是“{name}”，另一处是“{other}”。请核对后统一。' },
    examples: {
      bad: [
        {
          text: lines(
            '甲县教育局关于开学检查情况的通报',
            '',
            '各学校：',
            '　　8月20日，局长张晓明主持召开动员会。',
            '　　9月1日，局长⟦张小明⟧带队检查了三所学校。',
            '　　特此通报。',
            '',
            '甲县教育局',
            '2024年9月6日',
            '',
          ),
          fixed: lines(
            '甲县教育局关于开学检查情况的通报',
            '',
            '各学校：',
            '　　8月20日，局长张晓明主持召开动员会。',
            '　　9月1日，局长张晓明带队检查了三所学校。',
            '　　特此通报。',
            '',
            '甲县教育局',
            '2024年9月6日',
            '',
          ),
          genre: 'bulletin',
        },
      ],
      good: [
        {
          text: '甲县教育局关于开学检查情况的通报\n\n各学校：\n　　副局长张晓明、副局长张小明分别带队检查。\n　　特此通报。\n\n甲县教育局\n2024年9月6日\n',
          why: '写在一句里，是两个人',
          genre: 'bulletin',
        },
      ],
    },
  },
  ({ document, report }) => {
    const officials = namedOfficials(document);
    const told = new Set<string>();
    for (const [index, later] of officials.entries()) {
      const earlier = officials.slice(0, index).find((other) => isSamePerson(other, later));
      if (!earlier) continue;
      const pair = [earlier.name, later.name].sort().join();
      if (told.has(pair)) continue;
      told.add(pair);
      const places = [earlier, later].map(({ name }) => placesOf(document.text, name));
      const [ofEarlier = [], ofLater = []] = places;
      // The one that stands alone is the slip; two of each are two persons, or past our telling.
      if (ofEarlier.length > 1 && ofLater.length > 1) continue;
      const [wrong, right] = ofLater.length > 1 ? [earlier, later] : [later, earlier];
      const unify: Fix = {
        title: `全文统一为“${wrong.name}”`,
        kind: 'suggest',
        edits: placesOf(document.text, right.name).map((at) => {
          const start = document.span.start + at;
          return { span: { start, end: start + right.name.length }, newText: wrong.name };
        }),
      };
      report({
        message: 'differs',
        data: { post: wrong.post, name: wrong.name, other: right.name },
        span: wrong.span,
        related: [{ span: right.span, message: `这里写作“${right.name}”` }],
        fixes: [replaceFix(`改为“${right.name}”`, wrong.span, right.name), unify],
      });
    }
  },
);

function isSamePerson(a: NamedOfficial, b: NamedOfficial): boolean {
  if (a.post !== b.post || !differInOneAlike(a.name, b.name)) return false;
  if (!a.organ.endsWith(b.organ) && !b.organ.endsWith(a.organ)) return false;
  return !a.sentence.includes(b.name) && !b.sentence.includes(a.name);
}

function differInOneAlike(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].filter((character, index) => character !== b.charAt(index));
  const at = [...a].findIndex((character, index) => character !== b.charAt(index));
  return differing.length === 1 && areNameAlikes(a.charAt(at), b.charAt(at));
}
