import type { Fix } from '../../findings';
import { titleWordsInUse } from '../../language/paper/title-words-in-use';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'title/missing-issuer',
    title: '标题没有发文机关',
    severity: 'info',
    offByDefault:
      '有红头的文件，标题里省去发文机关是许多单位的习惯，公开发布的文件中也很常见；要求写全三要素的单位可以打开。',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第七项',
        force: 'mandatory',
        says: '标题由发文机关名称、事由和文种组成',
      },
    ],
    genres: 'statutory',
    fix: 'suggest',
    explanation: '公文标题由发文机关名称、事由和文种三部分组成。标题以“关于”开头，就少了发文机关。',
    remedy: '在标题前面补上发文机关的全称或者规范化简称，与署名一致。',
    exceptions: [
      {
        text: '有发文机关标志（红头）的，标题里可以看作省略，不提示。',
        example: {
          text: '清河县教育局文件\n\n清教发〔2024〕5号\n\n关于开展防汛检查的通知\n\n各学校：\n　　𠮷河水位上涨，请做好防范。\n\n清河县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
      {
        text: '没有署名的草稿，看不出是哪个机关，不提示。',
        example: {
          text: '关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n',
          genre: 'notice',
        },
      },
      {
        text: '几个机关联合行文的，机关多时标题常省去，不提示。',
        example: {
          text: '关于开展防汛检查的通知\n\n各学校：\n　　𠮷河水位上涨，请做好防范。\n\n清河县教育局\n清河县水利局\n2024年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      missing: '标题没有写发文机关，建议在“关于”前面补上“{issuer}”。',
    },
    examples: {
      bad: [
        {
          text: '⟦关于⟧做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          fixed:
            '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '清河县教育局关于做好防汛工作的通知\n\n各学校：\n　　汛期将至，请做好防范。\n　　特此通知。\n\n清河县教育局\n2024年5月6日\n',
          why: '发文机关、事由、文种齐全',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, report }) => {
    const { header, signatures } = document;
    const words = titleWordsInUse(document);
    const signature = signatures[0];
    if (!words || header.issuerMark || !signature || signatures.length > 1) return;
    if (!/^关于/.test(words.text) || !words.title.genreWord) return;
    const issuer = signature.text.replace(/\s/g, '');
    if (!/^[\p{Script=Han}×]{3,40}$/u.test(issuer)) return;
    const span = words.span(0, '关于'.length);
    const edits = [{ span: { start: span.start, end: span.start }, newText: issuer }];
    const fix: Fix = { title: `补上“${issuer}”`, kind: 'suggest', edits };
    report({ message: 'missing', data: { issuer }, span, fixes: [fix] });
  },
);
