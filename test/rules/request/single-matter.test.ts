import rule from '../../../server/src/core/rules/request/single-matter';
import { paper } from '../../support/request-paper';
import { testRule } from '../../support/rule-tester';

const genre = 'request' as const;

testRule(rule, {
  bad: [
    {
      text: paper({ matter: '⟦拨付经费和增加编制⟧', body: '　　因防汛任务加重，力量不足。' }),
      genre,
      severity: 'error',
    },
    { text: paper({ matter: '⟦增设水政大队及划拨土地⟧', body: '　　因防汛任务加重，力量不足。' }), genre },
    {
      text: paper({
        matter: '加强基层水利站建设',
        body: '　　因任务加重，恳请县政府增加编制5名；\n　　因场地狭小，⟦恳请县政府划拨⟧土地3亩。',
        eol: '\r\n',
      }),
      genre,
      severity: 'warning',
    },
    {
      text: paper({
        matter: '加强𠮷水站建设',
        body: '　　一、因任务加重，请县政府核增事业编制5名。\n　　二、因设备老旧，⟦请县政府安排⟧购置执法车辆1台。',
      }),
      genre,
    },
    {
      text: paper({
        matter: '加强防汛工作',
        body: '　　因任务加重，恳请县政府拨付经费30万元，并⟦增加⟧编制5名。',
      }),
      fixed: paper({
        matter: '拨付经费',
        body: '　　因任务加重，恳请县政府拨付经费30万元。',
      }),
      genre,
      severity: 'warning',
    },
    {
      text: paper({
        matter: '⟦增加编制、购置车辆和划拨用地⟧',
        body: '　　因任务加重，恳请县政府增加编制5名。\n　　因车辆老旧，恳请县政府购置车辆2台。\n　　因场地狭小，恳请县政府划拨用地3亩。',
      }),
      fixed: paper({ matter: '增加编制', body: '　　因任务加重，恳请县政府增加编制5名。' }),
      genre,
      severity: 'error',
    },
    // Each holds one part of a condition.
    {
      text: '甲县水利局关于加强防汛力量的请示\n\n县人民政府：\n　　因防汛任务加重，恳请县政府拨付防汛经费50万元。\n　　由于人员不足，⟦恳请县政府增加⟧事业编制5名。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n2024年5月6日\n',
      genre: 'request',
    },
  ],
  good: [
    {
      text: paper({
        matter: '设立水政监察大队',
        body: '　　因执法任务加重，恳请设立水政监察大队，并核定事业编制8名。',
      }),
      genre,
      why: '设机构和定编制是一件事',
    },
    {
      text: paper({
        matter: '增加水利站编制',
        body: '　　因任务加重，恳请县政府增加编制5名。恳请县政府安排所需人员经费30万元。',
      }),
      genre,
      why: '所需的人员经费是增编的一面',
    },
    {
      text: paper({
        body: '　　因物资不足，恳请县政府拨付防汛经费30万元，用于修缮仓库、增加值守人员、购置车辆。',
      }),
      genre,
      why: '经费的用途不是另一件事',
    },
    {
      text: paper({ matter: '清河闸立项及资金安排', body: '　　因旧闸老化，请批准立项，并请安排资金。' }),
      genre,
      why: '一件事的两面',
    },
    {
      text: paper({ body: '　　因任务加重，恳请拨付物资经费30万元，恳请拨付维修经费20万元。' }),
      genre,
      why: '一类事的分项',
    },
    {
      text: paper({
        matter: '举办防汛演练活动',
        body: '　　为提高能力，拟举办防汛演练活动，恳请县政府安排经费5万元。',
      }),
      genre,
      why: '活动的经费',
    },
    {
      text: paper({ matter: '解决人员编制和机构性质问题', body: '　　因改革需要，请予研究。' }),
      genre,
      why: '没有两个请求',
    },
    // Each holds one part of a condition.
    {
      text: '\n县人民政府：\n　　因防汛任务加重，我局人员、车辆均感不足。\n　　妥否，请批示。\n\n甲县水利局\n2024年5月6日\n',
      genre: 'request',
    },
  ],
});
