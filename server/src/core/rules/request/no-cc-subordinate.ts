import { isGoverningOrgan, organLevel, standsAbove } from '../../language/organs/organ-level';
import {
  isDepartment,
  isIssuedByOwn,
  issuersOf,
  relationOf,
} from '../../language/organs/organization-relation';
import { removeFromCopyTo } from '../../language/paper/copy-to';
import { anyOf, inOrder } from '../../language/text/pattern-rows';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'request/no-cc-subordinate',
    title: '上行文抄送下级机关',
    severity: 'error',
    basis: [
      {
        norm: 'regulation',
        clause: '第十五条第一项',
        force: 'mandatory',
        says: '向上级机关行文，原则上主送一个上级机关，根据需要同时抄送相关上级机关和同级机关，不抄送下级机关',
      },
    ],
    genres: ['request', 'report'],
    fix: 'suggest',
    explanation:
      '请示、报告的事项上级还没有表态，抄送下级会让下级提前知晓，甚至据此办理。上行文不抄送下级机关。',
    remedy: '从抄送里删去下级机关；上级批复以后，再另行下文。',
    exceptions: [
      {
        text: '抄送同级机关、相关上级机关的，不提示。',
        example: {
          text: lines(
            '清河县教育局关于解决校舍经费的请示',
            '',
            '清河县人民政府：',
            '　　因校舍修缮需要，申请经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '抄送：县财政局。',
            '',
          ),
          genre: 'request',
        },
      },
      {
        text: '从设置和名称都看不出隶属关系的，不提示。',
        example: {
          text: lines(
            '清河县教育局关于解决专项经费的请示',
            '',
            '县人民政府：',
            '　　因工作需要，申请经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县教育局',
            '2024年5月6日',
            '',
            '抄送：邻水县第一中学。',
            '',
          ),
          genre: 'request',
          settings: {
            organization: {
              own: ['清河县教育局'],
              superiors: ['清河县人民政府'],
              peers: ['清河县财政局'],
              subordinates: ['清河县第一中学', '城关镇中心学校'],
            },
          },
        },
      },
    ],
    messages: {
      subordinate: '“{organ}”是下级机关，上行文不抄送下级机关，请从抄送中删去。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '清河县人民政府关于解决防汛经费的请示',
            '',
            '云岭市人民政府：',
            '　　因防汛需要，申请经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
            '抄送：市财政局，⟦各乡镇人民政府⟧。',
            '',
          ),
          fixed: lines(
            '清河县人民政府关于解决防汛经费的请示',
            '',
            '云岭市人民政府：',
            '　　因防汛需要，申请经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
            '抄送：市财政局。',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [],
    },
  },
  ({ document, file, genre, organization, report }) => {
    const { copyTo } = document;
    if (!copyTo || genre.direction === 'down') return;
    const issuer = issuersOf(document)[0];
    const listed = isIssuedByOwn(document, organization);
    copyTo.organs.forEach(({ text, span }, index) => {
      const relation = listed ? relationOf(text, organization) : undefined;
      const below = relation === 'subordinate';
      if (!below && (relation !== undefined || !isPlainlyBelow(text, issuer))) return;
      report({
        message: 'subordinate',
        data: { organ: text },
        span,
        fixes: [
          {
            title: `从抄送中删去“${text}”`,
            kind: 'suggest',
            edits: [removeFromCopyTo(file, copyTo, index)],
          },
        ],
      });
    });
  },
);

/** The writer's own units by their name, or a county's townships and departments where the county's government writes. */
function isPlainlyBelow(organ: string, issuer: string | undefined): boolean {
  if (OWN_UNITS.test(organ)) return true;
  if (issuer === undefined || !isGoverningOrgan(issuer) || organLevel(issuer) === undefined) return false;
  if (/^各(?:乡|镇|街道|县|市|区|自治)/.test(organ)) {
    const level = organLevel(organ) ?? (/街道|乡|镇/.test(organ) ? 1 : undefined);
    return level !== undefined && level < (organLevel(issuer) ?? 0);
  }
  // A bureau without a place's name, and one of another place, tell nothing.
  return isDepartment(organ) && organLevel(organ) === organLevel(issuer) && standsAbove(issuer, [organ]);
}

const OWN_UNITS = anyOf([
  inOrder([
    /^(?:本?(?:机关|[局厅委院校])?)?(?:各|内设|所属各?|下属各?|直属各?|[局厅院校]属各?)/,
    /(?:科室|股室|处室|站所|直属单位|所属单位|下属单位|二级单位|内设机构)$/,
  ]),
  /^(?:本?(?:机关|[局厅委院校]))?(?:所属|下属|直属|[局厅院校]属)各?(?:单位|事业单位|学校|企业)$/,
]);
