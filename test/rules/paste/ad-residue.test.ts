import rule from '../../../server/src/core/rules/paste/ad-residue';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('要早部署。\n⟦本文来自甲文库网 www.example.com⟧\n　　要早落实。'),
      fixed: paper('要早部署。\n　　要早落实。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      text: paper('要早部署⟦（更多精彩范文请访问甲文库网）⟧。'),
      fixed: paper('要早部署。'),
      genre: 'notice',
    },
    {
      text: paper('要早部署。\n⟦点击下载全文⟧\n⟦版权归原作者所有，如有侵权请联系删除⟧\n　　要早落实。'),
      fixed: paper('要早部署。\n　　要早落实。'),
      genre: 'notice',
    },
    {
      text: paper('要早部署。\n⟦© 2024 甲文库网 保留所有权利⟧\n　　要早落实。'),
      fixed: paper('要早部署。\n　　要早落实。'),
      genre: 'notice',
    },
    {
      text: paper('要早部署。\n⟦扫一扫关注甲文库公众号⟧\n　　𠮷镇要早落实。').replace(/\n/g, '\r\n'),
      fixed: paper('要早部署。\n　　𠮷镇要早落实。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      name: 'CRLF',
    },
    {
      text: paper('要早部署。\n⟦关注公众号“甲县发布”，了解更多内容。⟧\n　　要早落实。'),
      fixed: paper('要早部署。\n　　要早落实。'),
      genre: 'notice',
      name: 'a sentence, only suggested',
    },
  ],
  good: [
    {
      text: paper('作品版权归作者所有，主办单位有权展出；未经许可不得转载的，要注明。'),
      why: '谈版权',
      genre: 'notice',
    },
    { text: paper('请关注县教育局公众号发布的消息，及时转告家长。'), why: '正文里的公众号', genre: 'notice' },
    { text: paper('本文件自发布之日起施行，资料由县档案馆保存。'), why: '本文件', genre: 'notice' },
    { text: paper('各校要点击“下载”按钮，下载全文后填写。'), why: '操作说明', genre: 'notice' },
    { text: paper('　　更多学校参加了比赛，范文由县局统一编印。'), why: '更多', genre: 'notice' },
  ],
});
