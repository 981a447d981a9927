import { isMentioned } from '../../document';
import { replaceFix } from '../../edits';
import { type Found, matchesIn } from '../../language/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/leader-title-name',
    title: '职务与姓名的写法',
    severity: 'info',
    basis: [
      {
        norm: 'custom',
        force: 'customary',
        says: '同一篇文稿里职务与姓名的先后写法一致，几项职务之间用顿号，党内职务在前',
      },
    ],
    genres: 'any',
    explanation:
      '同一个人，前面写“市长张某”，后面又写“张某市长”，全文写法不一；几项职务连写不加顿号、行政职务写在党内职务前面，也不合通行的写法。',
    remedy: '按本单位的习惯统一：公文一般职务在前、姓名在后；几项职务之间加顿号，党内职务写在前面。',
    exceptions: [
      '讲话、致辞、主持词里称呼人（“李县长”“王建国同志”），不提示。',
      '全文写法一致的，不提示。',
      '引号里的不提示。',
    ],
    messages: {
      order: '前文写“{first}”，这里写“{second}”，同一个人的职务与姓名建议统一写法。',
      stop: '“{first}”与“{second}”两项职务之间建议加顿号。',
      rank: '党内职务一般写在前面，建议改为“{right}”。',
    },
    examples: {
      bad: [
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　会议由县长王建国主持。⟦王建国县长⟧强调要抓好落实。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　会议由县长王建国主持。县长王建国强调要抓好落实。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　⟦县委书记县长⟧李明出席会议。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　县委书记、县长李明出席会议。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: '甲县教育局关于做好安全工作的通知\n\n各学校：\n　　县委书记、县长李明出席会议，县长李明作部署。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          why: '写法一致',
          genre: 'notice',
        },
        {
          text: '在全县安全工作会议上的讲话\n\n同志们：\n　　王建国县长的要求，大家要记住；县长王建国刚才也讲了。\n　　谢谢大家！\n',
          why: '讲话里的称呼',
          genre: 'speech',
        },
      ],
    },
  },
  (context) => {
    const { document, report } = context;
    if (context.isGenre('speech', 'address', 'emcee-script', 'experience-sharing', 'meeting-record')) return;
    /** The forms with the title in front, by name. */
    const titleFirst = new Map<string, Found>();
    for (const found of matchesIn(document, TITLE_FIRST)) {
      const [, title = '', name = ''] = found.match;
      for (const candidate of [name, name.slice(0, 2)]) {
        if (!titleFirst.has(candidate)) titleFirst.set(candidate, found);
        if (title === '') break;
      }
    }
    for (const { match, span } of titleFirst.size === 0 ? [] : matchesIn(document, NAME_FIRST)) {
      const [, name = '', title = ''] = match;
      const other = titleFirst.get(name);
      if (!other || other.match[1] !== title || isMentioned(document, span)) continue;
      const first = `${title}${name}`;
      const related = [
        { span: { start: other.start, end: other.start + first.length }, message: '前文的写法' },
      ];
      const fixes = [replaceFix(`改为“${first}”`, span, first)];
      report({ message: 'order', data: { first, second: match[0] }, span, related, fixes });
    }
    for (const { match, span } of matchesIn(document, RUN_TOGETHER)) {
      const [, first = '', second = ''] = match;
      const fixes = [replaceFix('加顿号', span, `${first}、${second}`)];
      report({ message: 'stop', data: { first, second }, span, fixes });
    }
    for (const { match, span } of matchesIn(document, WRONG_RANK)) {
      const [, office = '', party = ''] = match;
      const right = `${party}、${office}`;
      report({ message: 'rank', data: { right }, span, fixes: [replaceFix(`改为“${right}”`, span, right)] });
    }
  },
);

const OFFICE =
  '(?:书记|省长|市长|县长|区长|州长|乡长|镇长|厅长|局长|处长|科长|主任|主席|部长|院长|校长|秘书长|检察长|总经理|董事长)';
const SURNAME =
  '[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁宣邓单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠曲封储靳段焦牧山谷车侯全班仰秋仲伊宫宁仇甘厉武符刘景詹龙叶幸司黎薄印白蒲邰鄂索咸赖卓蔺屠蒙池乔阴胥苍双闻莘党翟谭贡劳申扶冉雍桑桂牛边扈燕冀浦尚农温庄晏柴瞿阎连习艾容向古易慎戈廖庾终居衡步耿满匡国文寇广东欧聂关荆]';
const TITLE_FIRST = new RegExp(`(${OFFICE})(${SURNAME}[\\u4e00-\\u9fff]{1,2})`, 'g');
const NAME_FIRST = new RegExp(`(${SURNAME}[\\u4e00-\\u9fff]{1,2})(${OFFICE})`, 'g');
/** 县委书记县长: the mark between two offices of one person is missing. */
const RUN_TOGETHER = /([省市县区州]委(?:副书记|书记|常委))((?:代理?)?(?:常务)?副?[省市县区州]长)(?![助])/g;
/** 县长、县委书记 of the same place. */
const WRONG_RANK =
  /(?<![\u4e00-\u9fff副])([省市县区州]长)、([省市县区州]委书记)(?=[\u4e00-\u9fff]{2,3}(?:同志|出席|主持|强调|指出|讲话|参加|到))/g;
