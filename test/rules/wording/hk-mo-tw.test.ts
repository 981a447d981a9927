import rule from '../../../server/src/core/rules/wording/hk-mo-tw';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲市商务局关于招商活动的通知\n\n各县（区）商务局：\n　　${body}\n　　特此通知。\n\n甲市商务局\n2024年5月6日\n`;
const genre = 'notice';

testRule(rule, {
  bad: [
    {
      text: paper('香港、新加坡等8个⟦国家⟧的企业参展。'),
      fixed: paper('香港、新加坡等8个国家和地区的企业参展。'),
      genre,
      severity: 'warning',
    },
    { text: paper('促进⟦内地⟧和台湾的交流。'), fixed: paper('促进大陆和台湾的交流。'), genre },
    { text: paper('促进⟦大陆⟧与香港的交流。'), fixed: paper('促进内地与香港的交流。'), genre },
    { text: paper('深化⟦中港⟧合作。'), fixed: paper('深化内地与香港合作。'), genre },
    { text: paper('吸引⟦国内⟧和港澳客商。'), fixed: paper('吸引内地和港澳客商。'), genre },
    { text: paper('组织企业⟦出国⟧赴香港参展。'), fixed: paper('组织企业出境赴香港参展。'), genre },
    { text: paper('台湾客商的国籍为⟦台湾⟧的，另行登记。'), genre },
    { text: paper('不得邀请⟦台湾外交部⟧人员。'), genre },
    { text: paper('⟦中国与⟧澳门的贸易额增长。'), fixed: paper('内地与澳门的贸易额增长。'), genre },
    {
      name: 'CRLF, an astral character and a full-width space',
      text: paper('𠮷商　来自美国、台湾、日本等⟦国家⟧。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷商　来自美国、台湾、日本等国家和地区。').replace(/\n/g, '\r\n'),
      genre,
    },
  ],
  good: [
    { text: paper('深化内地与港澳、大陆与台湾的交流，办理因公出国（境）手续。'), genre },
    { text: paper('来自日本、韩国等国家和台湾地区的客商参会。'), genre },
    { text: paper('企业建设数据中台，推进中台体系；中港印务公司参展。'), why: '不是指台湾、香港', genre },
    { text: paper('出国赴日本、韩国和香港考察。'), why: '同时去外国', genre },
    { text: paper('香港、澳门特别行政区和台湾省的国家级赛事选手。'), genre },
    { text: '', genre },
  ],
});
