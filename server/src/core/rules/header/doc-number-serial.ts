import { replaceFix } from '../../edits';
import { formalNumbers, piecesOf } from '../../language/paper/header-numbers';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'header/doc-number-serial',
    title: '发文字号顺序号不规范',
    severity: 'error',
    basis: [
      {
        norm: 'format',
        clause: '7.2.5',
        force: 'mandatory',
        says: '发文顺序号不加“第”字，不编虚位（1不编为01），在阿拉伯数字后加“号”字。',
      },
    ],
    genres: [
      'decision',
      'public-notice',
      'opinion',
      'notice',
      'bulletin',
      'report',
      'request',
      'reply',
      'motion',
      'letter',
    ],
    fix: 'safe',
    mention: 'keep',
    explanation:
      '发文字号的顺序号直接写阿拉伯数字加“号”字：前面不加“第”，不在前面补零，后面的“号”不能漏。写成“第005号”，同一件公文就有了不同的文号。',
    remedy: '删去“第”字和前面的零，补上“号”：〔2024〕5号。',
    exceptions: [
      {
        text: '命令、公告、纪要的编号（“第700号”“2024年第5号”）另有体例，不提示。',
        example: {
          text: lines(
            '清河县人民代表大会常务委员会公告',
            '第12号',
            '',
            '　　《清河县河道管理条例》已经通过，现予公布，自2024年7月1日起施行。',
            '',
            '清河县人民代表大会常务委员会',
            '2024年6月28日',
            '',
          ),
        },
      },
      {
        text: '顺序号还空着、等登记时填写的，不提示。',
        example: {
          text: lines(
            '清政发〔2024〕　号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
        },
      },
      {
        text: '《条例》施行以前的文件不提示。',
        example: {
          text: lines(
            '清政发〔1998〕第5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '1998年5月6日',
            '',
          ),
        },
      },
    ],
    messages: {
      serial: '发文字号的顺序号“{serial}”应当写作“{fixed}”：{why}。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清政发〔2024〕⟦第005号⟧',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清政发〔2024〕5号',
            '',
            '清河县人民政府关于做好防汛工作的通知',
            '',
            '各乡镇人民政府：',
            '　　汛期将至，请做好防汛准备。',
            '　　特此通知。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  ({ document, file, report }) => {
    for (const number of formalNumbers(document)) {
      // The last thing in the file is still being written.
      if (number.span.end === file.text.length) continue;
      const span = piecesOf(number)?.serial;
      if (!span || number.serial === '') continue;
      const written = number.text.slice(span.start - number.span.start).trim();
      const why: string[] = [];
      if (written.startsWith('第')) why.push('不加“第”字');
      if (/^[0０]+(?=[\d０-９])/.test(number.serial)) why.push('前面不补零');
      if (!written.endsWith('号')) why.push('末尾要有“号”字');
      if (why.length === 0) continue;
      const fixed = `${number.serial.replace(/^[0０]+(?=[\d０-９])/, '')}号`;
      report({
        message: 'serial',
        data: { serial: written, fixed, why: why.join('，') },
        span,
        fixes: [replaceFix(`改为“${fixed}”`, span, fixed, 'safe')],
      });
    }
  },
);
