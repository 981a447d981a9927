import rule from '../../../server/src/core/rules/paste/cjk-latin-space';
import { testRule } from '../../support/rule-tester';

const notice = (body: string, date = '2024年5月6日') =>
  `乙县水利局关于做好防汛工作的通知\n\n各水管所：\n　　${body}\n　　特此通知。\n\n乙县水利局\n${date}\n`;
const bad = (text: string) => ({
  text: notice(text),
  fixed: notice(text.replace(/⟦[ \u00a0]+⟧/g, '')),
  genre: 'notice' as const,
});
const good = (text: string, why: string) => ({ text: notice(text), why, genre: 'notice' as const });

testRule(rule, {
  bad: [
    bad('今年⟦ ⟧4⟦ ⟧月以来，降雨量增加⟦ ⟧12.5%⟦ ⟧左右。'),
    bad('刚才，XX⟦ ⟧主任作了部署，使用⟦ ⟧GIS⟦\u00a0⟧系统。'),
    { ...bad('参考⟦ ⟧Smart Water Platform⟦ ⟧的做法。'), name: 'spaces inside a Latin phrase stay' },
    { ...bad('在𠮷家坝增设⟦ ⟧3⟦  ⟧处雨量站。'), name: 'astral character' },
    {
      name: 'CRLF, the date too',
      text: notice('请于6月底前报送。', '2024⟦ ⟧年⟦ ⟧5⟦ ⟧月⟦ ⟧6⟦ ⟧日').replace(/\n/g, '\r\n'),
      fixed: notice('请于6月底前报送。').replace(/\n/g, '\r\n'),
      genre: 'notice',
      severity: 'hint',
    },
  ],
  good: [
    good('请示 VS 报告，区别在于是否要批复。', '当作符号用'),
    good('会议于5月6日 9:30召开。', '时间'),
    good('请登录 http://www.example.gov.cn/a 下载。', '网址'),
    {
      text: notice('见附件。').replace('\n\n乙县', '\n\n附件1 物料清单\n\n乙县'),
      why: '编号后的空格',
      genre: 'notice',
    },
    good('一般不超过 0 1500 字，', '重影由另一条规则提示'),
  ],
});
