import rule from '../../../server/src/core/rules/wording/banned-term';
import { NO_TERMS } from '../../../server/src/core/settings';
import { testRule } from '../../support/rule-tester';

const paper = (body: string) =>
  `甲县教育局关于做好招生工作的通知\n\n各学校：\n　　${body}\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n`;
const settings = {
  terms: {
    ...NO_TERMS,
    allowed: ['招办主任'],
    banned: [
      { term: '招办', replacement: '招办（招生考试中心）' },
      { term: '𠮷河项目' },
      { term: '三乱', reason: '领导已改定' },
      { term: '河长办', replacement: '河湖长制办公室' },
      { term: '河长办公室', replacement: '河湖长制办公室' },
    ],
  },
};
const genre = 'notice';

testRule(rule, {
  bad: [
    {
      text: paper('请⟦招办⟧提前公布。'),
      fixed: paper('请招办（招生考试中心）提前公布。'),
      genre,
      settings,
      severity: 'warning',
    },
    {
      name: 'astral, CRLF, no replacement',
      text: paper('⟦𠮷河项目⟧已开工。').replace(/\n/g, '\r\n'),
      genre,
      settings,
    },
    { text: paper('要治理⟦三乱⟧问题。'), genre, settings },
    {
      name: 'the longer of two',
      text: paper('由⟦河长办公室⟧负责，⟦河长办⟧配合。'),
      fixed: paper('由河湖长制办公室负责，河湖长制办公室配合。'),
      genre,
      settings,
    },
    {
      name: 'in the title',
      text: paper('请执行。').replace('招生工作', '⟦三乱⟧治理工作'),
      genre,
      settings,
    },
  ],
  good: [{ text: '', genre, settings }],
});
