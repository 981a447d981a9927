import { withoutSpace } from '../../document/chars';
import {
  isDepartment,
  isIssuedByOwn,
  issuersOf,
  relationOf,
} from '../../language/organs/organization-relation';
import { goesDown } from '../../language/organs/sent-as-official';
import { maskMentions } from '../../language/text/masked-text';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'addressing/not-agreed-downward',
    title: '涉及其他部门职责，没有写明会商一致',
    severity: 'hint',
    offByDefault: '是否已经会商，从文字里难以可靠判断，容易打扰。',
    basis: [
      {
        norm: 'regulation',
        clause: '第十六条第四项',
        force: 'mandatory',
        says: '涉及多个部门职权范围内的事务，部门之间未协商一致的，不得向下行文',
      },
      {
        norm: 'regulation',
        clause: '第十九条第六项',
        force: 'mandatory',
        says: '公文涉及其他地区或者部门职权范围内的事项，起草单位必须征求相关地区或者部门意见，力求达成一致',
      },
    ],
    genres: ['notice', 'opinion', 'decision'],
    fix: 'suggest',
    explanation:
      '给其他部门派任务的下行文，要先与有关部门协商一致，或者联合行文。没有会商就下发，下级会接到互相矛盾的要求。',
    remedy: '写明“经商××局同意”，或者与有关部门联合行文。',
    exceptions: [
      {
        text: '已写明会商、征求意见、经政府同意的，不提示。',
        example: {
          text: lines(
            '云岭市水利局关于做好防汛工作的通知',
            '',
            '各县（区）水利局：',
            '　　为做好防汛工作，现将有关事项通知如下。',
            '　　已征求有关部门意见。市交通运输局负责抢修道路；市公安局要维护秩序。',
            '',
            '云岭市水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '联合行文的，不提示。',
        example: {
          text: lines(
            '云岭市水利局　云岭市应急局关于做好防汛工作的通知',
            '',
            '各县（区）水利局：',
            '　　市交通运输局负责抢修道路，市卫生健康局负责医疗救护。',
            '　　特此通知。',
            '',
            '云岭市水利局',
            '云岭市应急局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '只涉及一个其他部门的，不提示。',
        example: {
          text: lines(
            '云岭市水利局关于做好防汛工作的通知',
            '',
            '各县（区）水利局：',
            '　　为做好防汛工作，现将有关事项通知如下。',
            '　　市公安局要维护秩序，市水利局要加强巡查。',
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
      agreed: '文中给{count}个其他部门安排了任务，请确认已经协商一致，并写明“经商……同意”或者联合行文。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '云岭市水利局关于做好防汛工作的⟦通知⟧',
            '',
            '各县（区）水利局：',
            '　　现就防汛工作通知如下。',
            '　　一、市交通运输局负责抢修道路，市卫生健康局负责医疗救护。',
            '　　特此通知。',
            '',
            '云岭市水利局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '云岭市水利局关于做好防汛工作的通知',
            '',
            '各县（区）水利局：',
            '　　经商〔有关部门〕同意，现就防汛工作通知如下。',
            '　　一、市交通运输局负责抢修道路，市卫生健康局负责医疗救护。',
            '　　特此通知。',
            '',
            '云岭市水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '云岭市水利局关于做好防汛工作的通知',
            '',
            '各县（区）水利局：',
            '　　经商市交通运输局、市卫生健康局同意，现就防汛工作通知如下。',
            '　　一、市交通运输局负责抢修道路，市卫生健康局负责医疗救护。',
            '　　特此通知。',
            '',
            '云岭市水利局',
            '2024年5月6日',
            '',
          ),
          why: '已写明会商',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, organization, report }) => {
    const issuers = [...new Set(issuersOf(document))];
    const word = document.title?.genreWord;
    if (issuers.length !== 1 || !word || !issuers.every(isDepartment)) return;
    const organs = document.recipients?.organs ?? [];
    const listed = isIssuedByOwn(document, organization);
    const below =
      organs.length > 0 &&
      organs.every(({ text }) => listed && relationOf(text, organization) === 'subordinate');
    if ((!below && !goesDown(document)) || AGREED.test(document.text)) return;
    const others = new Set<string>();
    for (const { text, span } of document.paragraphs) {
      const masked = maskMentions(text, span.start, document.marks);
      for (const match of masked.matchAll(TASK)) {
        const name = withoutSpace(match[1]!);
        if (!issuers[0]!.endsWith(name) && relationOf(name, organization) !== 'own') others.add(name);
      }
    }
    if (others.size < 2) return;
    const head = document.paragraphs[0];
    const at = head && /(?:^|[，。])(?=现(?:将|就|对|通知|印发|提出))/.exec(head.text);
    const start = head && at ? head.span.start + at.index + at[0].length : undefined;
    const newText = '经商〔有关部门〕同意，';
    report({
      message: 'agreed',
      data: { count: others.size },
      span: word.span,
      fixes:
        start === undefined
          ? []
          : [{ title: `加“${newText}”`, kind: 'suggest', edits: [{ span: { start, end: start }, newText }] }],
    });
  },
);

/** 市交通运输局负责…: a department of the same place that is given a task. */
const TASK =
  /(?:^|[，。；：、（由]|[和与])([省市县区州][\u4e00-\u9fff]{2,10}(?:局|委|厅))(?:、[\u4e00-\u9fff]{2,12}){0,6}(?:等部门|等)?(?:要|应|须|负责|牵头|配合|会同)/g;
const AGREED =
  /会商|会签|会同|联合|经商|商(?:得|请)?[^，。]{1,40}同意|协商一致|征求[^。]{0,20}意见|经[^，。；]{1,30}(?:同意|批准|研究)/;
