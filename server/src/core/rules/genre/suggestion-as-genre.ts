import { predatesRegulation } from '../../language/dated/predates-regulation';
import { officialSign } from '../../language/organs/sent-as-official';
import { wordAtTitleEnd } from '../../language/paper/title-end';
import { changeGenreFix } from '../../refactor/change-genre';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/suggestion-as-genre',
    title: '以“建议”作公文文种',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第七项',
        force: 'mandatory',
        says: '对重要问题提出见解和处理办法用意见，“建议”不是公文文种。',
      },
      { norm: 'textbook', force: 'customary', says: '机关之间行文提建议，文种用意见。' },
    ],
    genres: 'any',
    fix: 'suggest',
    explanation:
      '机关向上级或者向其他机关提出看法和办法，法定文种是“意见”。标题写成“关于…的建议”，收文机关不便按公文程序办理：' +
      '上行的意见按请示性公文处理，平行的意见供对方参考，“建议”没有对应的程序。',
    remedy: '把标题末尾的“建议”改为“意见”；只有一件事要上级批准的，改用“请示”。',
    exceptions: [
      {
        text: '人大代表建议、政协提案、检察建议、司法建议、监察建议、合理化建议各有专门制度，不报。',
        example: {
          text: lines(
            '清河县人民检察院关于加强校车管理的检察建议',
            '',
            '清河县教育局：',
            '　　本院在履行职责中发现，部分校车未按规定年检。现提出如下建议：',
            '　　一、全面排查。',
            '',
            '清河县人民检察院',
            '2025年5月6日',
            '',
          ),
          genre: 'opinion',
        },
      },
      {
        text: '“关于…建议的函”“关于…建议的答复”另有文种，不报。',
        example: {
          text: '清河县教育局关于第12号建议的答复\r\n\r\n张三代表：\r\n　　您提出的建议收悉。现答复如下：\r\n',
          genre: 'letter',
        },
      },
      {
        text: '没有版头、发文字号和主送机关的材料不报。',
        example: {
          text: '关于学习方法的几点建议\n\n　　学习要讲方法，这里谈几点建议。\n　　一、制定计划。\n',
          genre: 'reflection',
        },
      },
      {
        text: '成文于2012年7月1日（现行《条例》施行）以前的文件不报。',
        example: {
          text: lines(
            '清河县水利局关于加强小型水库安全管理的建议',
            '',
            '县人民政府：',
            '　　为加强安全管理，提出如下意见：',
            '　　一、落实管护人员。',
            '　　以上意见，请审阅。',
            '',
            '清河县水利局',
            '2005年5月6日',
            '',
          ),
          genre: 'opinion',
        },
      },
    ],
    messages: {
      suggestion: '“建议”不是公文文种。机关行文提出见解和办法，一般用“意见”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县水利局关于加强小型水库安全管理的⟦建议⟧',
            '',
            '县人民政府：',
            '　　今年以来，我局对全县41座小型水库进行了排查。为加强安全管理，提出如下意见：',
            '　　一、落实管护人员。',
            '　　二、安排维修养护经费。',
            '　　以上意见，请审阅。',
            '',
            '清河县水利局',
            '2025年5月6日',
            '',
          ),
          fixed: lines(
            '清河县水利局关于加强小型水库安全管理的意见',
            '',
            '县人民政府：',
            '　　今年以来，我局对全县41座小型水库进行了排查。为加强安全管理，提出如下意见：',
            '　　一、落实管护人员。',
            '　　二、安排维修养护经费。',
            '　　以上意见，请审阅。',
            '',
            '清河县水利局',
            '2025年5月6日',
            '',
          ),
          genre: 'opinion',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { file, document, genre } = context;
    const found = wordAtTitleEnd(document, /建议$/);
    if (!found || genre.genre === 'unknown' || predatesRegulation(document)) return;
    const sign = officialSign(document);
    if (sign !== 'recipients' && sign !== 'issuerMark') return;
    if (SPECIAL.test(document.title?.plain ?? '') || SPECIAL_ISSUER.test(document.signatures[0]?.text ?? ''))
      return;
    const { span } = found;
    const fixes = [
      changeGenreFix(file, document, genre.genre, 'opinion', { titleSpan: span, titleWord: '意见' }),
      changeGenreFix(file, document, genre.genre, 'request', { titleSpan: span, titleWord: '请示' }),
    ];
    context.report({ message: 'suggestion', span, fixes });
  },
);

const SPECIAL =
  /代表|委员(?!会)|政协|提案|人大|检察|司法|监察|纪检|审计|合理化|信访|立法|工会|民主党派|民革|民盟|民建|民进|农工|致公|九三/;
const SPECIAL_ISSUER = /检察院|法院|监察|纪委|政协|人大|工会|民革|民盟|民建|民进|农工|致公|九三/;
