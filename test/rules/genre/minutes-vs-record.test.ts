import rule from '../../../server/src/core/rules/genre/minutes-vs-record';
import { testRule } from '../../support/rule-tester';

testRule(rule, {
  bad: [
    {
      name: 'posts and nameless persons; CRLF',
      text: '清河县防汛会议纪要\r\n\r\n　　2025年6月4日召开防汛会议，纪要如下：\r\n　　⟦张某某：⟧我觉得物资不够。\r\n　　李局长：同意，建议再买一批。\r\n　　王主任：我补充一点，要有人值班。\r\n',
      severity: 'info',
    },
    {
      name: 'astral, brackets behind the name',
      text: '𬬭水片区拆迁会议纪要\n\n　　2025年6月4日召开会议，纪要如下：\n　　⟦陈立群（县住建局）：⟧我介绍一下情况。\n　　赵小红（镇政府）：我们同意这个方案。\n　　周建国（社区）：我没有意见。\n',
    },
    {
      name: 'a record that decides and is about to be sent out',
      text: '清河县水利局文件\n\n清水〔2025〕6号\n\n清河县水利局局务⟦会议记录⟧\n\n　　2025年3月4日，局长周文博主持召开局务会议。\n　　会议议定，3月底前完成泵站检修。\n　　会议要求，各股室按时报送进度。\n',
    },
  ],
  good: [
    '',
    {
      text: '清河县企业家座谈会纪要\r\n\r\n　　2025年6月4日召开座谈会。发言摘要如下：\r\n　　张建国：我认为要降低用电成本。\r\n　　李小红：我建议简化审批。\r\n　　王立群：我同意前面的意见。\r\n',
      why: '座谈会纪要按发言人归纳',
    },
    {
      text: '清河县水利局局务会议纪要\n\n　　时间：2025年3月4日\n　　地点：局会议室\n　　主持人：周文博\n　　出席：周文博、李某某\n　　记录：张三\n　　会议议定，3月底前完成泵站检修。\n',
      why: '名单不是发言',
    },
    {
      text: '清河县水利局局务会议记录\n\n　　时间：2025年3月4日\n　　周文博：我先说。\n　　李某某：我同意。\n　　王建国：没意见。\n　　会议决定检修泵站。会议要求月底完成。\n',
      why: '存档的记录，不印发',
    },
  ],
});
