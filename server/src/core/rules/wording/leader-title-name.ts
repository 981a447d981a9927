import { isMentioned, isPersonName } from '../../document';
import { replaceFix } from '../../edits';
import { type Found, matchesIn } from '../../language/text/punctuated-text';
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
    fix: 'suggest',
    explanation:
      '同一个人，前面写“市长张某”，后面又写“张某市长”，全文写法不一；几项职务连写不加顿号、行政职务写在党内职务前面，也不合通行的写法。',
    remedy: '按本单位的习惯统一：公文一般职务在前、姓名在后；几项职务之间加顿号，党内职务写在前面。',
    exceptions: [
      {
        text: '讲话、致辞、主持词里称呼人（“李县长”“王建国同志”），不提示。',
        example: {
          text: '在全县安全工作会议上的讲话\n\n同志们：\n　　王建国县长的要求，大家要记住；县长王建国刚才也讲了。\n　　谢谢大家！\n',
          genre: 'speech',
        },
      },
      {
        text: '全文写法一致的，不提示。',
        example: {
          in: 'notice',
          text: '县委书记、县长李明出席会议，县长李明作部署。',
        },
      },
      {
        text: '引号里的不提示。',
        example: { in: 'notice', text: '局长李明到会，“李明局长”的提法不作修改。' },
      },
    ],
    messages: {
      order: '另一处写“{first}”，这里写“{second}”，同一个人的职务与姓名建议统一写法。',
      stop: '“{first}”与“{second}”两项职务之间建议加顿号。',
      rank: '党内职务一般写在前面，建议改为“{right}”。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '会议由县长王建国主持。⟦王建国县长⟧强调要抓好落实。',
          fixed: '会议由县长王建国主持。县长王建国强调要抓好落实。',
        },
        {
          in: 'notice',
          text: '⟦县委书记县长⟧李明出席会议。',
          fixed: '县委书记、县长李明出席会议。',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document, report } = context;
    if (context.isGenre('speech', 'address', 'emcee-script', 'experience-sharing', 'meeting-record')) return;
    const offices = matchesIn(document, OFFICE);
    /** The places where the title stands in front, by name. */
    const titleFirst = new Map<string, Found>();
    for (const found of offices) {
      const at = found.span.end - found.block.span.start;
      for (const length of [3, 2]) {
        const name = found.block.text.slice(at, at + length);
        // A name of crosses alone (×××) may be anybody's.
        if (/^\p{Script=Han}/u.test(name) && isPersonName(name) && !titleFirst.has(name))
          titleFirst.set(name, found);
      }
    }
    for (const { match, start, span, block } of titleFirst.size === 0 ? [] : offices) {
      const [title] = match;
      const at = start - block.span.start;
      const names = [3, 2].map((length) => block.text.slice(Math.max(0, at - length), at));
      const name = names.find((candidate) => titleFirst.get(candidate)?.match[0] === title);
      if (name === undefined || isMentioned(document, span)) continue;
      const other = titleFirst.get(name)!;
      const first = `${title}${name}`;
      const second = `${name}${title}`;
      const whole = { start: start - name.length, end: span.end };
      const related = [
        { span: { start: other.start, end: other.start + first.length }, message: '另一处的写法' },
      ];
      const fixes = [replaceFix(`改为“${first}”`, whole, first)];
      report({ message: 'order', data: { first, second }, span: whole, related, fixes });
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

/** 副县长王某 and 王某县长 may be the same man, but who knows. */
const OFFICE =
  /(?<![副前原代])(?:书记|[省市县区州乡镇]长|[厅局处科院校]长|主任|部长|秘书长|检察长|总经理|董事长)/g;
/** 县委书记县长: the mark between two offices of one person is missing. */
const RUN_TOGETHER = /([省市县区州]委(?:副书记|书记|常委))((?:代理?)?(?:常务)?副?[省市县区州]长)/g;
/** 县长、县委书记 of the same place. */
const WRONG_RANK =
  /(?<![\u4e00-\u9fff副])([省市县区州]长)、([省市县区州]委书记)(?=[\u4e00-\u9fff]{2,3}(?:同志|出席|主持|强调|指出|讲话|参加|到))/g;
