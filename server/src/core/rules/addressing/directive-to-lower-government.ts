import type { OfficialDocument } from '../../document/types';
import type { Fix } from '../../findings';
import {
  isDepartment,
  isIssuedByOwn,
  issuersOf,
  relationOf,
} from '../../language/organs/organization-relation';
import { findDirectives } from '../../requests/directive-tone';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/directive-to-lower-government',
    title: '部门向下级党委、政府发指令',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第十六条第二项',
        force: 'mandatory',
        says:
          '党委、政府的部门不得向下级党委、政府发布指令性公文或者在公文中向下级党委、政府提出指令性要求；需经政府审批的具体事项，' +
          '经政府同意后可以由政府职能部门行文，文中须注明已经政府同意',
      },
    ],
    genres: ['notice', 'decision', 'bulletin', 'opinion'],
    fix: 'suggest',
    explanation:
      '除办公厅（室）外，党委、政府的部门不能向下级党委、政府提指令性要求。下级政府听命于上级政府，不听命于上级政府的部门。',
    remedy: '主送改为下级的对口部门；确需下级政府办理的，报经政府同意，并在文中注明“经××人民政府同意”。',
    exceptions: [
      {
        text: '文中已注明“经……同意”或者授权的，不提示。',
        example: {
          text: lines(
            '云岭市教育局关于加强校园安全工作的通知',
            '',
            '各县（区）人民政府：',
            '　　经市人民政府同意，现就加强校园安全工作通知如下。',
            '　　一、各县（区）必须落实责任，限期整改隐患。',
            '　　请认真贯彻执行。',
            '',
            '云岭市教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '办公厅（室）发文，或者与政府联合发文的，不提示。',
        example: {
          text: lines(
            '云岭市人民政府办公室关于加强校园安全工作的通知',
            '',
            '各县（区）人民政府：',
            '　　各县（区）必须落实责任，限期整改隐患。',
            '　　请认真贯彻执行。',
            '',
            '云岭市人民政府办公室',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '没有指令性要求的（商请支持、告知情况），不提示。',
        example: {
          text: lines(
            '云岭市水利局关于做好防汛工作的通知',
            '',
            '各县（区）人民政府：',
            '　　为做好防汛工作，现将有关事项通知如下。',
            '　　培训时间、地点另行告知。',
            '',
            '云岭市水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      directive:
        '部门不向下级党委、政府提指令性要求。主送“{organ}”的，请报政府同意并在文中注明，或者改为主送对口部门。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '云岭市教育局关于加强校园安全工作的通知',
            '',
            '⟦各县（区）人民政府⟧：',
            '　　现就加强校园安全工作通知如下。',
            '　　一、各县（区）必须落实责任，限期整改隐患。',
            '　　请认真贯彻执行。',
            '',
            '云岭市教育局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '云岭市教育局关于加强校园安全工作的通知',
            '',
            '各县（区）人民政府：',
            '　　经〔市人民政府〕同意，现就加强校园安全工作通知如下。',
            '　　一、各县（区）必须落实责任，限期整改隐患。',
            '　　请认真贯彻执行。',
            '',
            '云岭市教育局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document, organization, report }) => {
    const issuers = issuersOf(document);
    if (issuers.length === 0 || !issuers.every(isDepartment)) return;
    const known = isIssuedByOwn(document, organization);
    const organ = document.recipients?.organs.find(({ text }) => {
      if (!GOVERNMENT.test(text)) return false;
      const relation = known ? relationOf(text, organization) : undefined;
      return relation === 'subordinate' || (relation === undefined && COLLECTIVE.test(text));
    });
    if (!organ || AGREED.test(document.text) || !commands(document)) return;
    report({
      message: 'directive',
      data: { organ: organ.text },
      span: organ.span,
      fixes: noteConsent(document),
    });
  },
);

const GOVERNMENT = /(?:政府|党委|党工委|[省市县区州]委)$/;
/** A department has no government below it but through its own: 各县人民政府 is one rank lower. */
const COLLECTIVE = /^(?:各|有关|相关|沿.{1,6}各?|全[省市县区])/;
const AGREED =
  /经(?:报)?(?:[^。，；]{0,20}(?:政府|国务院|市委|县委|省委|党委|区委|领导|批准|研究))?[^。，；]{0,10}(?:同意|批准|授权|审定)|授权|受.{1,12}委托|联合印发/;
const DEMAND = /请[^。；]{0,24}(?:贯彻(?:执行|落实)|遵照执行|抓好落实|认真落实|严格执行|严格落实)/;

function commands(document: OfficialDocument): boolean {
  if (document.paragraphs.some(({ text }) => DEMAND.test(text))) return true;
  return findDirectives(document).length > 1;
}

/** 经〔市人民政府〕同意， before 现将, 现就 … near the head. */
function noteConsent({ paragraphs, title }: OfficialDocument): Fix[] {
  for (const { text, span } of paragraphs.slice(0, 2)) {
    const match = /(?:^|[，。])(?=现(?:将|就|对|通知|印发|提出))/.exec(text);
    if (!match) continue;
    const at = span.start + match.index + match[0].length;
    const level = /[省市县区州](?=[^省市县区州]*$)/.exec(title?.issuer?.text ?? '')?.[0] ?? '';
    const newText = `经〔${level}人民政府〕同意，`;
    return [
      {
        title: `加“${newText}”`,
        kind: 'suggest',
        edits: [{ span: { start: at, end: at }, newText }],
      },
    ];
  }
  return [];
}
