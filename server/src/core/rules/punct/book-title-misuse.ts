import { textBlocks } from '../../language/text/punctuated-text';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'punct/book-title-misuse',
    title: '不该用书名号的地方',
    severity: 'info',
    basis: [
      {
        norm: 'punctuation',
        clause: '4.15、附录A',
        force: 'mandatory',
        says: '书名号标示书名、篇名、文件名等；课程、活动、会议、奖项、证照、机构名不用书名号',
      },
    ],
    genres: 'any',
    fix: 'suggest',
    grain: 'block',
    mention: 'keep',
    explanation:
      '书名号只标示书籍、文章、文件、作品的名称。活动、工程、奖项、会议的名称不是作品，需要标明时用双引号。',
    remedy: '改成双引号，或者去掉书名号。',
    exceptions: [
      {
        text: '以书籍、文件为题的活动（《民法典》宣传活动、《论语》读书会）不提示。',
        example: {
          in: 'notice',
          text: '要开展《民法典》宣传活动，印发《安全月活动方案》。',
        },
      },
      {
        text: '名称里带“通知、意见、方案、规划、办法”等文件名称的不提示。',
        example: { in: 'notice', text: '印发《安全月专项行动》方案。' },
      },
      {
        text: '简报名、栏目名不提示。',
        example: { in: 'notice', text: '要办好《安全生产月简报》和《平安在线》栏目。' },
      },
    ],
    messages: { misuse: '“{name}”是{kind}名称，不用书名号，建议改为双引号。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '要开展⟦《两学一做》⟧学习教育活动。',
          fixed: '要开展“两学一做”学习教育活动。',
        },
      ],
      good: [],
    },
  },
  ({ document, file: { text }, report }) => {
    for (const block of textBlocks(document)) {
      for (const { kind, span, inner } of block.marks) {
        if (kind !== 'bookTitle' || text.charAt(span.start) !== '《') continue;
        const name = text.slice(inner.start, inner.end);
        const what = KNOWN.test(name) ? '活动' : kindOf(name, text.slice(span.end, span.end + 8));
        if (what === undefined) continue;
        const edits = [
          { span: { start: span.start, end: inner.start }, newText: '“' },
          { span: { start: inner.end, end: span.end }, newText: '”' },
        ];
        const fixes = [{ title: '改为双引号', kind: 'suggest' as const, edits }];
        report({ message: 'misuse', data: { name, kind: what }, span, fixes });
      }
    }
  },
);

const KNOWN =
  /^(?:两学一做|三严三实|不忘初心、?牢记使命|三讲|五讲四美三热爱|扫黄打非|一带一路|希望工程|双减|放管服)$/;
/** The name ends in the word for what it names. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/(?:专项行动|主题教育|主题活动|劳动竞赛|知识竞赛|活动月|宣传周|安全月)$/, '活动'],
  [/(?:研讨会|座谈会|博览会|运动会|代表大会|现场会)$/, '会议'],
  [/(?:执照|许可证|资格证|合格证|证书|身份证|驾驶证|上岗证|登记证|居住证|工作证)$/, '证照'],
  [/(?:(?<=..)委员会|领导小组|工作组|志愿服务队|突击队|理事会|监事会)$/, '机构'],
  [/(?:一等奖|特等奖|金质奖|进步奖|劳动奖章)$/, '奖项'],
];
/** A work's own name, and what follows says that it is a work. */
const WORK = /^(?:方案|通知|文件|规定|意见|办法|一书|一文|专栏|栏目|简报|公报|决议|纪要|报告|读本)/;

/** 《平安校园》创建活动: what follows says that it names an activity. */
const HONOUR = /^(?:荣誉)?(?:称号|奖|奖章|奖项|奖状|锦旗|牌匾|证书)/;
const ACTIVITY =
  /^(?:创建|主题|系列|主题教育|主题党日|专项|志愿服务|评选|比武|竞赛)活动|^(?:专项行动|课程|工程建设)/;

function kindOf(name: string, behind: string): string | undefined {
  if (name.length > 16 || WORK.test(behind)) return undefined;
  if (HONOUR.test(behind)) return '荣誉称号';
  return ENDS.find(([pattern]) => pattern.test(name))?.[1] ?? (ACTIVITY.test(behind) ? '活动' : undefined);
}
