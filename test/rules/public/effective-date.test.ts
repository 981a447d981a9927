import rule from '../../../server/src/core/rules/public/effective-date';
import { testRule } from '../../support/rule-tester';

const paper = (word: string, body: string, end = '\n\n甲县人民政府\n2024年1月6日\n') =>
  `甲县人民政府关于禁燃的${word}\n\n${body}${end}`;

testRule(rule, {
  bad: [
    {
      text: paper('⟦公告⟧', '　　城区不得燃放烟花爆竹。'),
      fixed: paper('公告', '　　城区不得燃放烟花爆竹。\n　　本公告自××××年×月×日起施行。'),
      genre: 'proclamation',
      severity: 'info',
    },
    {
      name: 'a closing in its own paragraph stays last',
      text: paper('⟦通告⟧', '　　城区严禁燃放烟花爆竹。\n　　特此通告。'),
      fixed: paper('通告', '　　城区严禁燃放烟花爆竹。\n　　本通告自××××年×月×日起施行。\n　　特此通告。'),
      genre: 'public-notice',
    },
    {
      name: 'CRLF and an astral character',
      text: paper('⟦通告⟧', '　　𠮷河沿岸一律禁止燃放。').replace(/\n/g, '\r\n'),
      genre: 'public-notice',
    },
  ],
  good: [
    { text: paper('通告', '　　自2024年2月1日起，城区禁止燃放烟花爆竹。'), genre: 'public-notice' },
    { text: paper('通告', '　　城区禁止燃放烟花爆竹，有效期五年。'), genre: 'public-notice' },
    { text: paper('公告', '　　城区设置燃放点3处。'), why: '知照性公告', genre: 'proclamation' },
    { text: '', genre: 'public-notice' },
  ],
});
