import rule from '../../../server/src/core/rules/minutes/attendance';
import { testRule } from '../../support/rule-tester';

const minutes = (opening: string, word = '纪要', tail = '') =>
  `清河县防汛工作专题会议${word}\n\n　　${opening}\n　　会议指出，今年汛期来得早。\n　　会议议定，由县水利局于5月底前完成采购。\n${tail}`;
const genre = 'minutes';

testRule(rule, {
  bad: [
    {
      text: minutes('2024年5月6日，张三主持召开会议，研究防汛工作。', '⟦纪要⟧'),
      fixed: minutes(
        '2024年5月6日，张三主持召开会议，研究防汛工作。',
        '纪要',
        '　　出席：〔出席人员名单〕\n',
      ),
      genre,
      severity: 'info',
    },
    { text: minutes('召开会议，研究防汛工作，县水利局负责人参加。', '⟦纪要⟧'), genre },
    { name: 'both', text: minutes('召开会议研究防汛工作。', '⟦⟦纪要⟧⟧'), genre },
    {
      name: 'CRLF, an astral character and a full-width space',
      text: minutes('5月6日，　𠮷先生主持召开会议。', '⟦纪要⟧').replace(/\n/g, '\r\n'),
      genre,
    },
  ],
  good: [
    { text: minutes('5月6日，张三主持召开会议。', '纪要', '\n出　席：张三　李四\n请　假：王五\n'), genre },
    { text: minutes('时间：5月6日。地点：二楼。主持：张三。参会：李四。'), genre },
    { text: '清河县防汛工作专题会议纪要\n\n　　会议指出，今年汛期来得早。\n', why: '还没有写完', genre },
    { text: '', genre },
  ],
});
