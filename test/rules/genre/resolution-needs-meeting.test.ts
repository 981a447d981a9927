import rule from '../../../server/src/core/rules/genre/resolution-needs-meeting';
import { testRule } from '../../support/rule-tester';

testRule(rule, {
  bad: [
    {
      name: 'neither meeting nor date; CRLF',
      text: '⟦关于开展全民义务植树的决议⟧\r\n\r\n　　为绿化家园，特作如下决议：\r\n　　一、每年植树三棵。\r\n',
      fixed:
        '关于开展全民义务植树的决议\r\n（××××年×月×日××会议通过）\r\n\r\n　　为绿化家园，特作如下决议：\r\n　　一、每年植树三棵。\r\n',
      severity: 'warning',
    },
    {
      name: 'a meeting without a date',
      text: '⟦清河县人民代表大会关于𬬭水河保护的决议⟧\n\n　　清河县第十八届人民代表大会第五次会议审议了有关议案，决定批准。\n',
      severity: 'info',
    },
    {
      name: 'a date without a meeting',
      text: '⟦关于加强森林防火的决议⟧\n\n　　为加强森林防火，特作如下决议：\n　　一、严格火源管理。\n\n清河县林业局\n2025年3月4日\n',
      severity: 'info',
    },
    // Each holds one part of a condition.
    {
      text: '⟦清河县人民代表大会关于批准政府工作报告的决议（第五次会议通过）⟧\n\n　　会议决定批准这个报告。\n',
    },
    {
      text: '⟦关于加强水资源保护的决议⟧\n\n　　为保护水资源，决定如下：\n　　一、严格许可。\n　　二、加强保护。\n　　2025年1月16日，清河县第十八届人民代表大会第五次会议听取了报告。\n　　三、加强宣传。\n　　四、加强监督。\n　　五、加强检查。\n　　六、抓好落实。\n',
      genre: 'resolution',
    },
  ],
  good: [
    '',
    {
      text: '清河县人民代表大会关于批准预算的决议\n\n　　清河县第十八届人民代表大会第五次会议审查了预算草案，决定批准。\n\n　　　　清河县人民代表大会\n　　　　2025年1月16日\n',
      why: '会议在正文，日期在文末',
    },
  ],
});
