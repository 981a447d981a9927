import rule from '../../../server/src/core/rules/paste/duplicate-ordinal';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper(
        '⟦一、一、⟧提高认识\n　　⟦（一）（一）⟧早部署。⟦1.1.⟧早落实。⟦2．2．⟧强督查。⟦第二，第二，⟧要通报。',
      ),
      fixed: paper('一、提高认识\n　　（一）早部署。1.早落实。2．强督查。第二，要通报。'),
      genre: 'notice',
      name: 'typed before a line that had one',
    },
    {
      text: paper('⟦①①⟧𠮷镇早部署；⟦②②⟧早落实。').replace(/\n/g, '\r\n'),
      fixed: paper('①𠮷镇早部署；②早落实。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      name: 'circled figures, CRLF',
    },
    {
      text: paper('各校要做到：⟦一是 一是⟧ 领导到位，二是责任到位。'),
      fixed: paper('各校要做到：一是领导到位，二是责任到位。'),
      genre: 'notice',
      severity: 'error',
    },
    {
      text: paper('⟦二是 二是⟧对各校要督查。⟦二是⟧ 由于任务重，要早部署。'),
      fixed: paper('二是对各校要督查。由于任务重，要早部署。'),
      genre: 'notice',
    },
    {
      text: paper('要做到：一是早部署。二是早落实，有 ⟦二是⟧ 时要反复督查。'),
      fixed: paper('要做到：一是早部署。二是早落实，有时要反复督查。'),
      genre: 'notice',
    },
    {
      text: paper('要做到：一是有全 ⟦一是⟧局意识，早部署。二是早落实。'),
      fixed: paper('要做到：一是有全局意识，早部署。二是早落实。'),
      genre: 'notice',
      name: 'behind a page number that was taken out',
    },
    {
      text: paper('⟦第一， 第一，⟧要早部署。⟦（二） （二）⟧要早落实。'),
      fixed: paper('第一，要早部署。（二）要早落实。'),
      genre: 'notice',
    },
    {
      text: paper('要做到：一是早部署。二是早落实。⟦二是⟧ 强督查。'),
      genre: 'notice',
      severity: 'warning',
      name: 'perhaps a wrong number',
    },
    {
      text: paper('⟦三是 三是⟧𠮷镇各校　要巡查，有 ⟦三是⟧ 时要通报。').replace(/\n/g, '\r\n'),
      fixed: paper('三是𠮷镇各校　要巡查，有时要通报。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      name: 'CRLF',
    },
  ],
  good: [
    { text: paper('数值1.1.5不变，增长1.1.2倍。'), why: '版本号一类的数字', genre: 'notice' },
    { text: paper('各校要做到三统一、一、二年级先行。'), why: '句中的数字', genre: 'notice' },
    {
      text: paper('对上：一是 请示，二是 汇报。对下：一是 服务，二是 指导。'),
      why: '两个列表',
      genre: 'notice',
    },
    { text: paper('工作要一是一，二是二。'), why: '固定说法', genre: 'notice' },
    { text: paper('一是第一 第一季度要开好头，二是要接着干。'), why: '第一季度是词', genre: 'notice' },
    { text: paper('一是早部署。\n　　一是 早落实。'), why: '另起一段', genre: 'notice' },
    { text: paper('思想统一是 关键，一是 早部署。'), why: '统一是', genre: 'notice' },
    { text: paper('共1. 1.5倍。'), why: '小数', genre: 'notice' },
  ],
});
