import rule from '../../../server/src/core/rules/paste/placeholder';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `乙县水利局关于做好防汛工作的通知\n\n各水管所：\n　　${body}\n　　特此通知。\n\n乙县水利局\n2024年5月6日\n`;
const good = (text: string, why: string) => ({ text: notice(text), why, genre: 'notice' as const });

testRule(rule, {
  bad: [
    {
      text: notice('刚才，⟦XX⟧主任、⟦xx⟧处长和⟦＿＿＿⟧同志作了发言。'),
      fixed: notice('刚才，××主任、××处长和××同志作了发言。'),
      genre: 'notice',
      severity: 'info',
    },
    {
      name: '×× already, and a star; CRLF',
      text: notice('请⟦××⟧水库、⟦*⟧乡水管所做好准备。').replace(/\n/g, '\r\n'),
      fixed: notice('请××水库、××乡水管所做好准备。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      name: 'a mark of the office’s own, and an astral character',
      text: notice('请⟦XX⟧水库、𠮷家坝的⟦____⟧同志做好准备。'),
      fixed: notice('请〔〕水库、𠮷家坝的〔〕同志做好准备。'),
      genre: 'notice',
      settings: { options: { 'paste/placeholder': { mark: '〔〕' } } },
    },
    {
      name: '×× in several places: told of once',
      text: notice('请⟦××⟧水库的×××同志和××水库的×××同志做好准备。'),
      genre: 'notice',
    },
    {
      text: notice('联系人：⟦［　　］⟧，请及时联系。'),
      fixed: notice('联系人：××，请及时联系。'),
      genre: 'notice',
    },
  ],
  good: [
    good('按照XXL型号和VX平台的要求采购。', '型号'),
    good('某某同志的事迹感人，请认真学习。', '“某某”'),
    {
      text: '××县水利局关于做好防汛工作的通知\n\n各水管所：\n　　请××水库做好准备。\n\n××县水利局\n2024年5月6日\n',
      why: '范文',
      genre: 'notice',
    },
    { text: '', why: '空文件', genre: 'notice' },
  ],
});
