import rule from '../../../server/src/core/rules/fact/division-of-holder';
import { testRule } from '../../support/rule-tester';

const paper = (body: string, year = 2024) =>
  `甲县教育局关于组织考察的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n${year}年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: paper('参加会议的有安徽省⟦毫州市⟧、山东省⟦荷泽市⟧和湖南省⟦彬州市⟧的同志。'),
      fixed: paper('参加会议的有安徽省亳州市、山东省菏泽市和湖南省郴州市的同志。'),
      genre: 'notice',
      severity: 'warning',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('𠮷河学校的老师来自石家庄市⟦栾诚区⟧。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河学校的老师来自石家庄市栾城区。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      name: 'a city of another province, told by the district behind it',
      text: paper('定于5月赴江西省⟦漳州市⟧南康区考察家具产业。'),
      fixed: paper('定于5月赴江西省赣州市南康区考察家具产业。'),
      genre: 'notice',
    },
    {
      name: 'a city of another province, told by a character in its place',
      text: paper('参加会议的有云南省⟦曲阜市⟧的同志。'),
      fixed: paper('参加会议的有云南省曲靖市的同志。'),
      genre: 'notice',
    },
    {
      name: 'the province is the wrong one',
      text: paper('定于5月赴⟦陕西省⟧大同市考察。'),
      fixed: paper('定于5月赴山西省大同市考察。'),
      genre: 'notice',
    },
  ],
  good: [
    { text: paper('定于5月赴安徽省巢湖市庐江县考察。'), why: '县级市，区划有过调整', genre: 'notice' },
    { text: paper('山东省援疆的县有喀什市、英吉沙县。'), why: '不是连着写的', genre: 'notice' },
    { text: paper('定于5月赴石家庄市长安区、正定县考察。'), why: '归属不错', genre: 'notice' },
    { text: '', genre: 'notice' },
  ],
});
