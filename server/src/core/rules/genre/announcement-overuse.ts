import type { OfficialDocument } from '../../document/types';
import { anyOf } from '../../language/text/pattern-rows';
import { changeGenreFix } from '../../refactor/change-genre';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/announcement-overuse',
    title: '一般事项用了公告',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第五项',
        force: 'mandatory',
        says: '公告适用于向国内外宣布重要事项或者法定事项。',
      },
      {
        norm: 'custom',
        force: 'customary',
        says: '停水、放假、会议等一般事项，面向社会用通告，面向本单位用通知。',
      },
    ],
    genres: ['proclamation'],
    fix: 'suggest',
    explanation:
      '公告用来向国内外宣布重要事项，或者发布法律法规规定必须公告的事项。停水停电、放假、开会这类日常事务用公告，显得过重，也容易让真正需要公告的事项被忽略。',
    remedy: '面向社会公众的，改为“通告”；只要求本单位、本辖区有关单位知道或者办理的，改为“通知”。',
    exceptions: [
      {
        text: '招标、拍卖、送达、税务、听证、人大、招录、征收、环评等法律法规规定使用公告的，不报。',
        example: {
          text: lines(
            '清河县自然资源局国有建设用地使用权拍卖出让公告',
            '',
            '　　经县人民政府批准，我局决定以拍卖方式出让下列地块的国有建设用地使用权。现将有关事项公告如下：',
            '　　一、地块基本情况见附件。',
            '',
            '清河县自然资源局',
            '2025年5月4日',
            '',
          ),
        },
      },
      {
        text: '国家机关宣布重要事项的公告，不报。',
        example: {
          text: lines(
            '清河县人民政府关于举行第十届河湖文化节的公告',
            '',
            '　　经县人民政府研究决定，定于2025年6月1日举行第十届河湖文化节，当日县城实行交通管制。现予公告。',
            '',
            '清河县人民政府',
            '2025年5月4日',
            '',
          ),
        },
      },
    ],
    messages: {
      overuse: '“{matter}”属于一般事项，用“公告”偏重。面向社会公众的一般用“通告”，面向有关单位的用“通知”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '幸福社区停水⟦公告⟧',
            '',
            '　　因供水管道检修，5月6日8时至20时辖区停水，请居民提前做好储水准备。',
            '　　特此公告。',
            '',
            '幸福社区居民委员会',
            '2025年5月4日',
            '',
          ),
          fixed:
            '幸福社区停水通告\n\n　　因供水管道检修，5月6日8时至20时辖区停水，请居民提前做好储水准备。\n　　特此通告。\n\n幸福社区居民委员会\n2025年5月4日\n',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { file, document } = context;
    const word = document.title?.genreWord;
    const matter = everydayMatter(document);
    if (!word || matter === undefined || word.text !== '公告') return;
    const fixes = [
      changeGenreFix(file, document, 'proclamation', 'public-notice'),
      changeGenreFix(file, document, 'proclamation', 'notice'),
    ];
    context.report({ message: 'overuse', data: { matter }, span: word.span, fixes });
  },
);

/** Matters of every day, whoever announces them. */
const EVERYDAY = anyOf([
  /停水|停电|停气|停暖|停网|(?<!停)放假|值班|召开.{0,12}(?:会议|大会)|会议(?:时间|延期|改期)|培训班?|体检/,
  /消防演练|卫生清扫|大扫除|灭鼠|消杀|收取卫生费|办公(?:时间|地点)|作息时间|搬迁办公|系统(?:维护|升级)/,
  /停车(?:场|位)/,
]);
/** Matters of every day where a grass-roots unit announces them. */
const GRASSROOTS_MATTER = /招聘|施工|检修|封闭|缴费|活动|报名|通行|清理|垃圾|电梯|绿化|安装|改造|领取|发放/;
const GRASSROOTS =
  /社区|居委会|居民委员会|村委会|村民委员会|物业|业主委员会|小区|学校|小学|中学|幼儿园|卫生院|服务站|管理站|供电所|供水(?:公司|站|所)|燃气公司|热力公司/;
/** What laws and regulations have announced by 公告. */
const BY_LAW = anyOf([
  /招标|投标|中标|采购|成交|拍卖|挂牌|出让|转让|竞价|送达|税|人大|人民代表大会|听证|招录|公务员|事业单位|征收/,
  /征地|拆迁|补偿|安置|公示|注销|吊销|撤销|破产|清算|债权|债务|减资|合并|分立|股东|上市|开庭|仲裁|执行|查封|认领/,
  /失物|遗失|作废|声明|环境影响|环评|规划|选举|候选|遴选|公选|录用|考试|资格|统计|普查|海关|检疫|药品|食品|召回/,
  /抽检|抽查|行政许可|行政处罚|失信|名单|评审|立项|验收|备案|专利|商标|标准|国债|利率|征集|公租房|人才|申报/,
]);

/** The matter of the title where it is an everyday one that no law has announced by 公告. */
function everydayMatter(document: OfficialDocument): string | undefined {
  const title = document.title?.plain ?? '';
  if (BY_LAW.test(title) && !/停水|停电|停气/.test(title)) return undefined;
  const issuer = `${title} ${document.signatures.map(({ text }) => text).join(' ')}`;
  const found = EVERYDAY.exec(title) ?? (GRASSROOTS.test(issuer) ? GRASSROOTS_MATTER.exec(title) : null);
  return found?.[0];
}
