import rule from '../../../server/src/core/rules/closing/punctuation';
import { testRule } from '../../support/rule-tester';

const request = (closing: string) =>
  `甲县教育局关于新建学校的请示\n\n县人民政府：\n　　为解决入学难，拟新建小学1所。\n　　${closing}\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    { text: request('⟦当否请批复。⟧'), fixed: request('当否，请批复。'), genre: 'request', severity: 'info' },
    { text: request('⟦特此请示，请批示⟧'), fixed: request('特此请示，请批示。'), genre: 'request' },
    { text: request('⟦妥否，请批示？⟧'), fixed: request('妥否，请批示。'), genre: 'request' },
    {
      name: 'CRLF and an astral character',
      text: request('𠮷河片区一并办理。⟦可否请批示⟧').replace(/\n/g, '\r\n'),
      fixed: request('𠮷河片区一并办理。可否，请批示。').replace(/\n/g, '\r\n'),
      genre: 'request',
    },
  ],
  good: [
    { text: request('当否，请批示。'), genre: 'request' },
    { text: request('以上请示如无不妥，请批准。'), genre: 'request' },
    { text: request('妥否，恳请批示！'), why: '感叹号由标点规则管', genre: 'request' },
    { text: '', genre: 'request' },
  ],
});
