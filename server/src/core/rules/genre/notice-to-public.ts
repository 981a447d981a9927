import { publicAddress } from '../../language/organs/public-audience';
import { officialSign } from '../../language/organs/sent-as-official';
import { changeGenreFix } from '../../refactor/change-genre';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/notice-to-public',
    title: '面向社会公众用了通知',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第六、八项',
        force: 'mandatory',
        says: '通告在一定范围内公布应当遵守或者周知的事项；通知发给下级机关和有关单位。',
      },
      {
        norm: 'custom',
        force: 'customary',
        says: '通告的对象不确定，不写主送机关；通知的主送机关是确定的。',
      },
    ],
    genres: ['notice'],
    fix: 'suggest',
    explanation:
      '通知有确定的主送机关，要求下级办理或者有关单位知道；面向市民、过往车辆、社会各界公布应当遵守或者周知的事项，文种是通告，不写主送对象。',
    remedy: '把文种改为“通告”，删去称呼公众的一行。',
    exceptions: [
      {
        text: '小区、学校、企业内部写给业主、家长、职工的告示不是公文，不报。',
        example: {
          text: '关于小区停水的通知\n\n各位业主：\n　　因管道检修，小区5月6日停水一天，请提前储水。\n\n幸福家园物业服务中心\n2025年5月4日\n',
          genre: 'notice',
        },
      },
      {
        text: '主送有关单位、正文里提到公众的通知不报。',
        example: {
          text: '清河县人民政府关于做好防汛工作的通知\n\n各乡镇人民政府：\n　　请提醒广大群众做好防范。\n　　特此通知。\n',
        },
      },
    ],
    messages: {
      public: '“{address}”是不特定的公众。面向社会公布应当遵守或者周知的事项，一般用“通告”，不写称呼。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县交通运输局关于文昌路封闭施工的通知',
            '',
            '⟦广大市民⟧：',
            '　　因文昌路改造施工，现将有关事项通知如下：',
            '　　一、封闭时间为2025年5月1日至6月30日。',
            '　　二、过往车辆请绕行滨河大道。',
            '　　特此通知。',
            '',
            '清河县交通运输局',
            '2025年4月25日',
            '',
          ),
          fixed: lines(
            '清河县交通运输局关于文昌路封闭施工的通告',
            '',
            '　　因文昌路改造施工，现将有关事项通告如下：',
            '　　一、封闭时间为2025年5月1日至6月30日。',
            '　　二、过往车辆请绕行滨河大道。',
            '　　特此通告。',
            '',
            '清河县交通运输局',
            '2025年4月25日',
            '',
          ),
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { file, document } = context;
    const address = publicAddress(document);
    if (!address) return;
    const issuer = document.title?.issuer?.text ?? document.signatures[0]?.text ?? '';
    if (AT_HOME.test(issuer) || (!officialSign(document) && !ORGAN.test(issuer))) return;
    const text = address.text.replace(/[：:，,。]$/, '');
    const fix = changeGenreFix(file, document, 'notice', 'public-notice', { address: address.span });
    const span = { start: address.span.start, end: address.span.start + text.length };
    context.report({ message: 'public', data: { address: text }, span, fixes: [fix] });
  },
);

/** An organ that speaks to the public by right of office. */
const ORGAN =
  /(?:政府|委员会|委|局|厅|办公室|办|部|指挥部|管理处|管理中心|公司|集团|大队|支队|街道|办事处|医院|银行|所|站|院)$/;
const AT_HOME = /物业|学校|小学|中学|幼儿园|业主委员会|社区|村民委员会|居民委员会/;
