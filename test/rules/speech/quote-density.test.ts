import rule from '../../../server/src/core/rules/speech/quote-density';
import { testRule } from '../../support/rule-tester';
import { filler, speechPaper } from '../../support/speech-paper';

const SAYINGS = [
  '吃水不忘挖井人，饮水要思源',
  '滴水成河，粒米成箩，积少成多',
  '井淘三遍吃好水，人从三师武艺高',
];
const said = SAYINGS.map((text) => `老人常说：“${text}。”`);
const MANY = Array.from(
  { length: 10 },
  (_, index) => `老周说：“第${index + 1}眼井的水，甜得很。”${filler(60)}`,
);
const LONG = `老周说：“${filler(140)}”`;

testRule(rule, {
  bad: [
    { text: speechPaper([`今天谈谈水。老人常说：⟦“${SAYINGS[0]}。”⟧${said[1]}${said[2]}`]), genre: 'speech' },
    {
      text: speechPaper([`𠮷祥镇的人爱水。老人常说：⟦“${SAYINGS[0]}。”⟧${said[1]}${said[2]}`], {
        eol: '\r\n',
      }),
      genre: 'speech',
    },
    {
      name: 'more than six in a thousand characters',
      text: speechPaper(MANY).replace('“第1眼井的水，甜得很。”', '⟦“第1眼井的水，甜得很。”⟧'),
      genre: 'speech',
    },
    {
      name: 'a quarter of the text',
      text: speechPaper([LONG, filler(300), LONG, filler(400), LONG]).replace(
        `“${filler(140)}”`,
        `⟦“${filler(140)}”⟧`,
      ),
      genre: 'speech',
    },
  ],
  good: [
    {
      why: '引一句',
      text: speechPaper([`今天谈谈水。${said[0]}这句话我记了四十年。`, filler(300)]),
      genre: 'speech',
    },
    { why: '三句分在三段', text: speechPaper(said.flatMap((text) => [text, filler(300)])), genre: 'speech' },
    {
      why: '理论宣讲',
      text: speechPaper([said.join('')], { title: '在理论宣讲会上的讲话' }),
      genre: 'speech',
    },
  ],
});
