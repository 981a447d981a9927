import rule from '../../../server/src/core/rules/cite/no-quote-marks';
import { testRule } from '../../support/rule-tester';

const speech = (body: string) => `在全县干部大会上的讲话\n\n同志们：\n　　${body}\n`;

testRule(rule, {
  bad: [
    {
      text: speech('⟦李主任在动员会上强调：办公室工作没有小事，件件都连着大局。⟧'),
      fixed: speech('李主任在动员会上强调：“办公室工作没有小事，件件都连着大局。”'),
      genre: 'speech',
      severity: 'info',
    },
    {
      text: speech('老前辈讲得好。⟦江总书记指出：决策的制定和实施离不开调查研究。⟧这话很对。').replace(
        '老前辈讲得好。',
        '大家知道。',
      ),
      fixed: speech('大家知道。江总书记指出：“决策的制定和实施离不开调查研究。”这话很对。'),
      genre: 'speech',
    },
    {
      name: 'half-width colon, CRLF and an astral character',
      text: speech('𠮷县的⟦王同志说:做人要实在，做事要踏实，写稿要老实。⟧')
        .replace(/\n/g, '\r\n')
        .replace('𠮷县的⟦王同志', '⟦王同志'),
      genre: 'speech',
    },
  ],
  good: [
    { text: speech('李主任说：“办公室工作没有小事，件件都连着大局。”'), genre: 'speech' },
    { text: '', genre: 'speech' },
  ],
});
