import type { TextEdit } from '../../findings';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/signer-form',
    title: '签发人的写法不规范',
    severity: 'warning',
    basis: [
      {
        norm: 'format',
        clause: '7.2.6',
        force: 'mandatory',
        says: '由“签发人”三字加全角冒号和签发人姓名组成；多个签发人按机关顺序排列，一般每行排两个姓名。',
      },
    ],
    genres: 'statutory',
    fix: 'safe',
    explanation:
      '版头里写“签发人”三个字，后面用全角冒号，再写姓名。几位签发人之间空一字，不用顿号；“签发：张三”“签发人张三”都不合规范。',
    remedy: '写作“签发人：张三”；几个人的，写作“签发人：张三　李四”。',
    exceptions: [
      {
        text: '“签 发 人”三字拉开、两个字的姓名中间加空格对齐，都不提示。',
        example: {
          text: lines(
            '清水〔2024〕5号　　签 发 人：张　三',
            '',
            '清河县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　汛期将至。现申请拨付防汛经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '姓名还空着的，不提示。',
        example: {
          text: lines(
            '清水〔2024〕5号　　签发人：××',
            '',
            '清河县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　汛期将至。现申请拨付防汛经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2024年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      label: '“{label}”应当写作“签发人：”，用全角冒号。',
      separator: '几位签发人的姓名之间空一字，不用“{mark}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清水〔2024〕5号　　⟦签发：⟧张三⟦、⟧李四',
            '',
            '清河县水利局　清河县财政局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　现申请拨付防汛经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '清河县财政局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清水〔2024〕5号　　签发人：张三　李四',
            '',
            '清河县水利局　清河县财政局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　现申请拨付防汛经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '清河县财政局',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '清水〔2024〕5号　　签发人：张　三　李四四',
            '',
            '清河县水利局　清河县财政局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　现申请拨付防汛经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '清河县财政局',
            '2024年5月6日',
            '',
          ),
          why: '两个字的姓名加空格对齐',
        },
      ],
    },
  },
  ({ document, report }) => {
    const { signer } = document.header;
    if (!signer) return;
    const label = LABEL.exec(signer.text)?.[0] ?? '';
    const { start } = signer.span;
    if (label !== '' && !RIGHT.test(label)) {
      const span = { start, end: start + label.length };
      const edits: TextEdit[] = [{ span, newText: '签发人：' }];
      report({
        message: 'label',
        data: { label: label.trim() },
        span,
        fixes: [{ title: '改为“签发人：”', kind: 'safe', edits }],
      });
    }
    for (const match of signer.text.slice(label.length).matchAll(SEPARATORS)) {
      const from = start + label.length + match.index;
      const span = { start: from, end: from + match[0].length };
      report({
        message: 'separator',
        data: { mark: match[0].trim() },
        span,
        fixes: [{ title: '改为空一字', kind: 'safe', edits: [{ span, newText: '　' }] }],
      });
    }
  },
);

const LABEL = /^签\s?发\s?人?\s*(?:[：:]\s*)?/;
const RIGHT = /^签\s?发\s?人\s?：\s*$/;
const SEPARATORS = /(?<![^\S\r\n])[^\S\r\n]*[、，,；;/][^\S\r\n]*(?=\S)/g;
