import { withoutSpace } from '../../document/chars';
import type { Part, Title } from '../../document/types';
import type { Fix } from '../../findings';
import { organLevel } from '../../language/organs/organ-level';
import { isDepartment, issuersOf } from '../../language/organs/organization-relation';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/order-issuer',
    title: '没有命令权的单位用令',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第三项',
        force: 'mandatory',
        says: '命令（令）适用于公布行政法规和规章、宣布施行重大强制性措施、批准授予和晋升衔级、嘉奖有关单位和人员',
      },
    ],
    genres: ['order'],
    fix: 'mixed',
    explanation:
      '命令（令）只由法律规定有权的机关发布，如国家主席、国务院和它的部门、县级以上人民政府。企业、学校、医院和县级部门没有这项权限。',
    remedy: '公布制度用“关于印发……的通知”，奖惩、任免用“决定”。',
    exceptions: [
      {
        text: '县级以上人民政府、乡镇人民政府和国务院部门发布的，不提示。',
        example: {
          text: '清河县人民政府令\n\n第12号\n\n　　现公布《清河县城市管理办法》，自2024年6月1日起施行。\n\n县长：张三\n2024年5月6日\n',
          genre: 'order',
        },
      },
      {
        text: '总河长令、林长令、防汛指挥部令等依专门规定发布的，不提示。',
        example: {
          text: '清河县防汛抗旱指挥部令\n\n第1号\n\n　　现发布总动员令，全力做好防汛抢险。\n　　此令。\n\n指挥长：张三\n2024年5月6日\n',
          genre: 'order',
        },
      },
      {
        text: '标题和署名里看不出发文单位的，不提示。',
        example: { text: '嘉奖令\n\n第1号\n\n　　现对张三同志予以嘉奖。\n\n2024年5月6日\n', genre: 'order' },
      },
    ],
    messages: {
      issuer: '“{issuer}”一般没有发布命令的权限，公布制度用通知，奖惩用决定。',
    },
    examples: {
      bad: [
        {
          text: '⟦甲科技有限公司⟧令\n\n第1号\n\n　　现发布《安全生产管理办法》，自2024年6月1日起施行。\n\n总经理：张三\n2024年5月6日\n',
          genre: 'order',
        },
        {
          text: '⟦清河县教育局⟧关于表彰先进集体的命令\n\n　　县第一中学等5个单位成绩突出，现予嘉奖。\n　　此令。\n\n清河县教育局\n2024年5月6日\n',
          fixed:
            '清河县教育局关于表彰先进集体的决定\n\n　　县第一中学等5个单位成绩突出，现予嘉奖。\n　　此令。\n\n清河县教育局\n2024年5月6日\n',
          genre: 'order',
        },
      ],
      good: [],
    },
  },
  ({ document, report }) => {
    const { title, signatures } = document;
    const issuer = title?.issuer ?? (title && nameBefore(title)) ?? signatures[0];
    if (!issuer || SPECIAL.test(`${title?.plain ?? ''}${issuersOf(document).join('')}`)) return;
    const name = withoutSpace(issuer.text);
    if (!mayNotOrder(name)) return;
    const word = title?.genreWord;
    // 关于……的命令 can be a decision; 公司令 has no matter to go on.
    const fixes: Fix[] =
      title?.matter && word && /^命?令$/.test(word.text)
        ? [{ title: '改为“决定”', kind: 'suggest', edits: [{ span: word.span, newText: '决定' }] }]
        : [];
    report({ message: 'issuer', data: { issuer: name }, span: issuer.span, fixes });
  },
);

/** 清河县第一中学令: all that stands before 令, where the title is of one line and has no matter. */
function nameBefore({ span, text, lines, matter, genreWord }: Title): Part | undefined {
  if (!genreWord || matter || lines.length !== 1) return undefined;
  const name = text.slice(0, genreWord.span.start - span.start);
  return name === '' ? undefined : { text: name, span: { start: span.start, end: genreWord.span.start } };
}

const SPECIAL = /河长|林长|湖长|田长|指挥部|动员|军|武警|预备役|人民武装|戒严|主席|总理|法院|检察院/;
const PRIVATE =
  /(?:公司|集团|厂|学校|大学|学院|[小中]学|幼儿园|医院|卫生院|社区|村委会|居委会|村民委员会|居民委员会|协会|学会|商会|研究所|研究院|项目部|合作社|[科股])$/;

/** Bodies outside of the state's organs, and departments of a county or below. */
function mayNotOrder(name: string): boolean {
  if (PRIVATE.test(name)) return true;
  const level = organLevel(name);
  return isDepartment(name) && level !== undefined && level <= 2;
}
