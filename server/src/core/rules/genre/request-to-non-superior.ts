import type { OfficialDocument } from '../../document/types';
import type { Fix, TextEdit } from '../../findings';
import { organLevel } from '../../language/organs/organ-level';
import {
  isDepartment,
  isIssuedByOwn,
  issuersOf,
  relationOf,
} from '../../language/organs/organization-relation';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/request-to-non-superior',
    title: '向不相隶属机关用请示',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十四项',
        force: 'mandatory',
        says: '函适用于不相隶属机关之间商洽工作、询问和答复问题、请求批准和答复审批事项',
      },
    ],
    genres: ['request'],
    fix: 'suggest',
    explanation:
      '请示是下级机关向上级机关请求指示、批准的公文。向平行或者不相隶属的主管部门请求批准，用函；用请示会让对方以批复作答，双方的关系就乱了。',
    remedy: '把文种改为“函”，结束语改为“请予批准，盼函复。”；或者主送直接上级，由上级决定。',
    exceptions: [
      {
        text: '设置里列为上级的机关（包括业务主管部门），不提示。',
        example: {
          settings: {
            organization: {
              own: ['清河县财政局'],
              superiors: ['清河县人民政府', '云岭市财政局'],
              peers: ['清河县教育局'],
              subordinates: [],
            },
          },
          text: '清河县财政局关于追加专项资金的请示\n\n市财政局：\n　　因工作需要，申请追加资金20万元。\n　　妥否，请批示。\n\n清河县财政局\n2024年5月6日\n',
          genre: 'request',
        },
      },
      {
        text: '没有设置隶属关系时，只对同一地方的两个局作弱提示。',
        example: {
          text: '清河县教育局关于追加经费的请示\n\n邻水县财政局：\n　　因工作需要，申请追加经费20万元。\n　　妥否，请批示。\n\n清河县教育局\n2024年5月6日\n',
          genre: 'request',
        },
      },
      {
        text: '主送机关里已有上级机关的，不提示。',
        example: {
          text: '清河县教育局关于追加经费的请示\n\n县委、县财政局：\n　　因工作需要，申请追加经费20万元。\n　　妥否，请批示。\n\n清河县教育局\n2024年5月6日\n',
          genre: 'request',
          settings: {
            organization: {
              own: ['清河县教育局', '县教育局'],
              superiors: ['清河县人民政府', '清河县委'],
              peers: ['清河县财政局', '清河县发展和改革局', '县人社局'],
              subordinates: ['清河县第一中学'],
            },
          },
        },
      },
    ],
    messages: {
      peer: '“{organ}”是平行或者不相隶属的机关，向它请求批准用“函”。',
      likely: '“{organ}”与本机关像是同级部门，向不相隶属的机关请求批准用“函”，请核对。',
    },
    examples: {
      bad: [
        {
          settings: {
            organization: {
              own: ['清河县教育局'],
              superiors: ['清河县人民政府'],
              peers: ['清河县财政局'],
              subordinates: [],
            },
          },
          text: lines(
            '清河县教育局关于追加校舍修缮经费的请示',
            '',
            '⟦县财政局⟧：',
            '　　因校舍修缮需要，申请追加经费20万元。',
            '　　妥否，请批示。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '清河县教育局关于追加校舍修缮经费的函',
            '',
            '县财政局：',
            '　　因校舍修缮需要，申请追加经费20万元。',
            '　　请予批准，盼函复。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [],
    },
  },
  ({ document, organization, report }) => {
    if (!isIssuedByOwn(document, organization)) return;
    const organs = document.recipients?.organs ?? [];
    const relations = organs.map(({ text }) => relationOf(text, organization));
    if (relations.includes('superior')) return;
    // 区人民政府、区发展和改革局: the superior is among them, listed or not.
    const guess = organs.every(({ text }) => areSisters(document, text));
    const known = organization.peers.length > 0 || organization.superiors.length > 0;
    organs.forEach(({ text, span }, index) => {
      if (relations[index] === 'peer') {
        report({ message: 'peer', data: { organ: text }, span, fixes: asLetter(document) });
      } else if (!known && guess && relations[index] === undefined) {
        report({
          message: 'likely',
          data: { organ: text },
          span,
          severity: 'hint',
          fixes: asLetter(document),
        });
      }
    });
  },
);

/** 清河县教育局 and 清河县财政局 or 县财政局: bureaus of one government. */
function areSisters(document: OfficialDocument, organ: string): boolean {
  return issuersOf(document).some((issuer) => {
    const own = PLACE_AND_BUREAU.exec(issuer);
    const other = PLACE_AND_BUREAU.exec(organ);
    if (!own || !other || !isDepartment(issuer) || !isDepartment(organ)) return false;
    const [place, otherPlace] = [own[1]!, other[1]!];
    if (own[2] === other[2] || organLevel(issuer) !== organLevel(organ)) return false;
    return place === otherPlace || (otherPlace.length === 1 && place.endsWith(otherPlace));
  });
}

const PLACE_AND_BUREAU = /^([\u4e00-\u9fff×]{0,8}[省市县区州旗])([\u4e00-\u9fff]{2,10}(?:局|委员会|委))$/;

/** Renames the genre in the title, and ends as a letter that asks for approval. */
function asLetter({ title, closings }: OfficialDocument): Fix[] {
  const word = title?.genreWord;
  if (word?.text !== '请示') return [];
  const edits: TextEdit[] = [{ span: word.span, newText: '函' }];
  const closing = closings.find(({ formula }) => /批[示复准]|审批|请示/.test(formula));
  if (closing) edits.push({ span: closing.span, newText: '请予批准，盼函复。' });
  return [{ title: '改为函', kind: 'suggest', edits }];
}
