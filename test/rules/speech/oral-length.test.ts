import rule from '../../../server/src/core/rules/speech/oral-length';
import { testRule } from '../../support/rule-tester';
import { speechPaper } from '../../support/speech-paper';

const RUN = '各供水站要把去年夏天群众反映强烈而至今没有解决好的老旧小区高层住户水压不足的问题';
const LONG =
  '水厂要换泵，管网要换管，小区要装表，楼道要修井，户里要换阀，每一处都要有人看、有人记、有人修、有人验收；';
const long = (count: number) => Array.from({ length: count }, () => `${LONG}一处不落。`).join('');

testRule(rule, {
  bad: [
    { text: speechPaper([`今天开会。⟦${RUN}⟧，一户一户解决。`]), genre: 'speech' },
    { text: speechPaper([`𠮷祥镇也来了。⟦${RUN}⟧，一户一户解决。`], { eol: '\r\n' }), genre: 'speech' },
    { text: speechPaper([`今天开会。⟦${RUN}⟧。⟦${RUN}⟧！`]), genre: 'experience-sharing' },
    {
      name: 'nearly all sentences are long',
      text: speechPaper([long(10)]).replace(`${LONG}一处不落。`, `⟦${LONG}一处不落。⟧`),
      genre: 'speech',
    },
    {
      name: 'the office asks for shorter sentences',
      text: speechPaper([
        `${long(4)}${'水要到户。'.repeat(6)}${LONG}${LONG}`,
        '水是命脉。'.repeat(20),
      ]).replace(`${LONG}一处不落。`, `⟦${LONG}一处不落。⟧`),
      genre: 'speech',
      settings: { options: { 'speech/oral-length': { longShare: 10 } } },
    },
  ],
  good: [
    {
      why: '短句',
      text: speechPaper(['老旧小区，高层住户，水压不足，夏天反映强烈。各供水站要一户一户解决。']),
      genre: 'speech',
    },
    {
      why: '文件名',
      text: speechPaper([
        '今天传达《甲省人民政府关于进一步加强全省城乡供水一体化建设和运行管护工作的实施意见》。',
      ]),
      genre: 'speech',
    },
    {
      why: '数字多',
      text: speechPaper([
        '全县自来水普及率由2012年底的百分之六十五提高到2023年底的百分之九十八点五以上的历史最好水平。',
      ]),
      genre: 'speech',
    },
  ],
});
