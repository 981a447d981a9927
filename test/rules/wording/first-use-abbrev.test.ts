import rule from '../../../server/src/core/rules/wording/first-use-abbrev';
import { testRule } from '../../support/rule-tester';

const notice = (body: string) =>
  `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;

testRule(rule, {
  bad: [
    {
      text: notice('督查组由县政府办、⟦县目督办⟧组成。'),
      fixed: notice('督查组由县政府办、〔全称〕（以下简称“县目督办”）组成。'),
      severity: 'info',
      genre: 'notice',
    },
    {
      text: notice('𠮷河项目报⟦市重项办⟧备案。').replace(/\n/g, '\r\n'),
      fixed: notice('𠮷河项目报〔全称〕（以下简称“市重项办”）备案。').replace(/\n/g, '\r\n'),
      genre: 'notice',
    },
    {
      text: notice(
        '成立甲县城乡居民养老保险工作领导小组（以下简称“领导小组”）。甲县城乡居民养老保险工作领导小组（以下简称“⟦县养老组⟧”）设在县人社局。',
      ),
      genre: 'notice',
    },
    {
      text: notice(
        '组建网络安全应急指挥中心（以下简称“网安中心”）。\n　　⟦网络安全应急指挥中心⟧实行值班制度。',
      ),
      severity: 'hint',
      genre: 'notice',
    },
    {
      text: notice('组建网络安全应急指挥中心（以下简称“网安中心”）,由⟦网络安全应急指挥中心⟧值班。'),
      genre: 'notice',
    },
  ],
  good: [
    {
      text: notice('组建网络安全应急指挥中心（以下简称“网安中心”）。\n　　网安中心　实行值班制度。'),
      why: '注明以后用简称',
      genre: 'notice',
    },
    { text: notice('由市交办、　县承办、区协办的事项。'), why: '“办”是动词', genre: 'notice' },
    { text: notice('县目标办公室负责。'), why: '全称', genre: 'notice' },
    {
      text: notice(
        '成立甲县城乡居民养老保险工作领导小组（以下简称“领导小组”）。甲县城乡居民养老保险工作领导小组（以下简称“领导小组”）设在县人社局。',
      ),
      why: '两处简称一致',
      genre: 'notice',
    },
    { text: '', genre: 'notice' },
  ],
});
