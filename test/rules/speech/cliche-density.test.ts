import rule from '../../../server/src/core/rules/speech/cliche-density';
import { testRule } from '../../support/rule-tester';
import { filler, speechPaper } from '../../support/speech-paper';

const CLICHES = [
  '统一思想，提高认识，加强领导，狠抓落实，务求实效，真抓实干，攻坚克难，开拓创新，与时俱进。',
  '要形成合力，扎实推进，再接再厉，久久为功，驰而不息，凝心聚力，锐意进取，砥砺前行，迎难而上。',
];
const EMPTY = Array.from({ length: 4 }, () => CLICHES.join(''));
const talk = (paragraphs: readonly string[], title?: string, eol = '\n') =>
  speechPaper(paragraphs, { eol, ...(title === undefined ? {} : { title }) });
const OPENING = '各单位要⟦高度重视⟧，层层落实。';

testRule(rule, {
  bad: [
    { text: talk([OPENING, ...EMPTY]), genre: 'speech' },
    { text: talk([OPENING, ...EMPTY], undefined, '\r\n'), genre: 'speech' },
    { text: talk([`𠮷祥镇在县城的西边。${OPENING}`, ...EMPTY]), genre: 'speech' },
    { text: talk([OPENING, ...EMPTY], '在水厂通水仪式上的致辞'), genre: 'address' },
  ],
  good: [
    { why: '套话不多', text: talk([`各单位要高度重视。${filler(400)}`]), genre: 'speech' },
    { why: '短稿', text: talk(EMPTY.slice(0, 1)), genre: 'speech' },
  ],
});
