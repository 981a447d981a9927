import rule from '../../../server/src/core/rules/paste/compat-char';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('要做好⟦⼈⼝⟧普查，⟦⻓⟧远谋划，写明⟦金⟧额。'),
      fixed: paper('要做好人口普查，长远谋划，写明金额。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      text: paper('要早⟦\u200b⟧部署，早⟦\u00ad⟧落实。'),
      fixed: paper('要早部署，早落实。'),
      genre: 'notice',
      severity: 'warning',
    },
    { text: paper('要早部署。⟦\u000b⟧要早落实。'), fixed: paper('要早部署。\n要早落实。'), genre: 'notice' },
    {
      text: paper('联系人⟦\u00a0⟧A，地点B。'),
      fixed: paper('联系人 A，地点B。'),
      genre: 'notice',
      severity: 'info',
    },
    { text: paper('要做好⟦\ufffd⟧作，写明⟦\ue123⟧名。'), genre: 'notice', severity: 'warning' },
    {
      text: paper('𠮷镇　要做好⟦⽂⟧字工作。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷镇　要做好文字工作。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      name: 'CRLF',
    },
  ],
  good: [
    { text: paper('𠮷镇的喆家、㙍村、葛\u{e0100}城。'), why: '扩展区和异体人名用字', genre: 'notice' },
    { text: paper('孩子们👨\u200d👩\u200d👧参加。'), why: '连成一个的表情', genre: 'notice' },
    { text: `\ufeff${paper('要早部署。')}`, why: '文件头的字节顺序标记', genre: 'notice' },
    { text: paper('要早部署。\u2003\u2003要早落实。'), why: '排版用的全身空格', genre: 'notice' },
  ],
});
