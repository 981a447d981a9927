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
  good: [''],
});
