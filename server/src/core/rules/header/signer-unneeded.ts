import { GENRES } from '@biganzi/shared';
import { deleteLines } from '../../edits';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/signer-unneeded',
    title: '下行文、平行文标注了签发人',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第六项',
        force: 'mandatory',
        says: '上行文应当标注签发人姓名；下行文、平行文没有这个要素。',
      },
    ],
    genres: ['decision', 'public-notice', 'opinion', 'notice', 'bulletin', 'reply', 'letter'],
    fix: 'suggest',
    explanation:
      '签发人是上行文（请示、报告、上行的意见）的版头要素。通知、批复、函等下行文、平行文不标注签发人。',
    remedy: '删去签发人；确实要报送上级的，核对文种。',
    exceptions: [
      {
        text: '命令、议案由负责人签署，不在此列。',
        example: {
          text: '清河县人民政府令\n第5号　　签发人：张三\n\n　　《清河县防汛办法》已经通过，现予公布，自2024年6月1日起施行。\n\n县长　张三\n2024年5月6日\n',
          genre: 'order',
        },
      },
      {
        text: '发文稿纸上的签发栏（同时有拟稿、核稿、会签等栏目）不提示。',
        example: {
          text: lines(
            '签发人：张三',
            '拟稿：李四　核稿：王五',
            '',
            '清河县水利局关于做好防汛工作的通知',
            '',
            '局属各单位：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      unneeded: '“签发人”只在上行文的版头标注，{genre}不用标注，建议删去。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县水利局文件',
            '清水〔2024〕5号　　⟦签发人：张三⟧',
            '',
            '清河县水利局关于做好防汛工作的通知',
            '',
            '局属各单位：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县水利局文件',
            '清水〔2024〕5号',
            '',
            '清河县水利局关于做好防汛工作的通知',
            '',
            '局属各单位：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '清河县水利局文件',
            '清水〔2024〕5号　　签发人：张三',
            '',
            '清河县水利局关于2024年防汛工作情况的报告',
            '',
            '县人民政府：',
            '　　现将防汛工作情况报告如下：',
            '　　一、组织了12支抢险队。',
            '　　特此报告。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
          why: '报告是上行文，应当标注',
        },
      ],
    },
  },
  ({ file, document, genre, report }) => {
    const { signer } = document.header;
    if (!signer || genre.genre === 'unknown' || genre.direction === 'up') return;
    if (FORM_FIELDS.test(file.text.slice(document.span.start, signer.span.end + REACH))) return;
    const before = file.text.slice(0, signer.span.start);
    const gap = /(?<![^\S\r\n])[^\S\r\n]+$/.exec(before)?.[0].length ?? 0;
    const alone = /(?:^|[\r\n])[^\S\r\n]*$/.test(before);
    const edit = alone
      ? deleteLines(file, signer.span)
      : { span: { start: signer.span.start - gap, end: signer.span.end }, newText: '' };
    report({
      message: 'unneeded',
      data: { genre: GENRES[genre.genre].name },
      span: signer.span,
      fixes: [{ title: '删去签发人', kind: 'suggest', edits: [edit] }],
    });
  },
);

/** Fields of the form that a draft is passed round with. */
const FORM_FIELDS = /拟稿|核稿|会签|发文稿纸|校对[：:]/;
const REACH = 80;
