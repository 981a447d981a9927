import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/signer-missing',
    title: '上行文没有标注签发人',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第六项',
        force: 'mandatory',
        says: '上行文应当标注签发人姓名。',
      },
      {
        norm: 'format',
        clause: '7.2.6',
        force: 'mandatory',
        says: '由“签发人”三字加全角冒号和签发人姓名组成，居右空一字，编排在发文机关标志下空二行位置。',
      },
    ],
    genres: ['request', 'report', 'opinion'],
    fix: 'suggest',
    explanation:
      '请示、报告和上行的意见，版头里要标注签发人，让上级机关知道这件公文由谁负责。标注在发文字号的同一行右侧。只有发文字号、' +
      '没有发文机关标志的（多见于摘录或者网页版），只作提醒。',
    remedy: '在发文字号右侧补“签发人：××”；联合行文的，写上各机关签发人。',
    exceptions: [
      {
        text: '没有版头的正文稿不提示，签发人由办公室套红头时加。',
        example: {
          text: lines(
            '清河县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　汛期将至，防汛物资不足，需购置冲锋舟3艘。现申请拨付防汛经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '向人民代表大会或者其常务委员会作的报告不提示。',
        example: {
          text: lines(
            '清水〔2024〕5号',
            '',
            '清河县水利局关于2024年防汛工作情况的报告',
            '',
            '县人大常委会：',
            '　　现将防汛工作情况报告如下：',
            '　　一、组织了12支抢险队。',
            '　　特此报告。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      missing: '{genre}报送上级机关，版头应当标注签发人。请在发文字号右侧补“签发人：”和姓名。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县水利局文件',
            '⟦清水〔2024〕5号⟧',
            '',
            '清河县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　汛期将至，防汛物资不足，需购置冲锋舟3艘。现申请拨付防汛经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县水利局文件',
            '清水〔2024〕5号　　签发人：〔姓名〕',
            '',
            '清河县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　汛期将至，防汛物资不足，需购置冲锋舟3艘。现申请拨付防汛经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  ({ document, genre, isGenre, report }) => {
    const { header, recipients } = document;
    const number = header.documentNumbers[0];
    if (!number || header.signer || genre.direction !== 'up') return;
    if (recipients && CONGRESS.test(recipients.text)) return;
    const at = number.span.end;
    report({
      message: 'missing',
      data: { genre: isGenre('request') ? '请示' : isGenre('report') ? '报告' : '上行的意见' },
      span: number.span,
      severity: header.issuerMark ? 'error' : 'info',
      fixes: [
        {
          title: '补上“签发人：”',
          kind: 'suggest',
          edits: [{ span: { start: at, end: at }, newText: '　　签发人：〔姓名〕' }],
        },
      ],
    });
  },
);

const CONGRESS = /人民代表大会|人大/;
