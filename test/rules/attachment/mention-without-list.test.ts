import rule from '../../../server/src/core/rules/attachment/mention-without-list';
import { testRule } from '../../support/rule-tester';

const paper = (body: string, note = '', tail = '\n清河县教育局\n2024年5月6日\n') =>
  `清河县教育局关于开展安全检查的通知\n\n各学校：\n　　${body}\n${note}${tail}`;

testRule(rule, {
  bad: [
    {
      text: paper('请按要求开展检查（详见⟦附件⟧）。'),
      fixed: paper('请按要求开展检查（详见附件）。', '　　附件：〔附件名称〕\n'),
      severity: 'warning',
    },
    { text: paper('检查组⟦名单附后⟧，请做好准备。') },
    {
      name: 'CRLF, astral',
      text: paper('𠮷河学校请填写⟦附件2⟧。').replace(/\n/g, '\r\n'),
      fixed: paper('𠮷河学校请填写附件2。', '　　附件：1.〔附件名称〕\n　　　　　2.〔附件名称〕\n').replace(
        /\n/g,
        '\r\n',
      ),
    },
    {
      name: 'a notice that issues a paper: a hint',
      text: '清河县教育局关于印发《安全检查办法》的通知\n\n各学校：\n　　现将《安全检查办法》（见⟦附件⟧）印发给你们，请认真贯彻执行。\n\n清河县教育局\n2024年5月6日\n',
      severity: 'hint',
    },
  ],
  good: [
    { text: paper('请填写附件2。', '\n　　附件：1.方案\n　　　　　2.情况表\n'), why: '有附件说明' },
    { text: paper('请将结果作为附件，以电子邮件报送。'), why: '邮件附件' },
    { text: paper('请按国教发〔2024〕5号附件2填写。'), why: '别的文件的附件' },
    { text: paper('学校附近、附属设施一并检查。'), why: '不是附件' },
    { text: paper('请填写调查表（见附件）。\n　　特此通知。', '', ''), why: '结束语之后还没有写' },
    { text: '', genre: 'notice' },
  ],
});
