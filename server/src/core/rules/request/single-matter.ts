import type { OfficialDocument, Span } from '../../document/types';
import { splitRequest } from '../../refactor/split-request';
import { type MatterParts, matterPartsOf } from '../../requests/matter-parts';
import {
  belongTogether,
  isSideMoney,
  MATTER_KIND_NAMES,
  type MatterKind,
  matterKindsOf,
  titleMatters,
} from '../../requests/request-matters';
import { findRequests } from '../../requests/request-phrases';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'request/single-matter',
    title: '一份请示含几件事',
    severity: 'error',
    basis: [
      { norm: 'regulation', clause: '第十五条第四项', force: 'mandatory', says: '请示应当一文一事' },
      { norm: 'party-request-report', clause: '第二十条', force: 'mandatory', says: '请示应当一事一请示' },
    ],
    genres: ['request'],
    fix: 'mixed',
    explanation:
      '不同的事归上级不同的部门办理。一份请示里写几件互不相干的事，上级不便分送、会签和批复，其中一件有争议，几件都会被拖住。' +
      '只有分属不同类别（经费、编制、用地、人事、机构、活动、采购、政策）才提示；只见于正文的，降为警告。',
    remedy:
      '拆成几份请示，每份只写一件事，各有自己的缘由、事项和结束语；各件事在文中分得清的，可以用“拆分为两份请示”一次办好。',
    exceptions: [
      {
        text: '同一件事的几个方面（立项和资金安排、方案和配套措施）是一件事，不提示。',
        example: {
          text: lines(
            '甲县水利局关于清河水库立项及资金安排的请示',
            '',
            '县人民政府：',
            '　　为保障供水，拟建清河水库。恳请县政府批准立项并安排资金。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
      {
        text: '一个项目里的分项资金、同一类的成批事项（任免几名同志）是一件事，不提示。',
        example: {
          text: lines(
            '甲县水利局关于任免张××等3名同志职务的请示',
            '',
            '县人民政府：',
            '　　经研究，拟任命张××同志为站长，免去李××同志副站长职务。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
      {
        text: '买设备、办活动所需的经费，设机构所需的编制，都是那件事本身的一面，不算两件事。',
        example: {
          text: lines(
            '甲县水利局关于购置防汛车辆的请示',
            '',
            '县人民政府：',
            '　　因车辆老旧，我局拟购置防汛车辆2台，恳请县政府安排资金60万元。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
    ],
    messages: {
      title: '标题里有{first}和{second}两类请示事项，请示应当一文一事，请拆成两份。',
      body: '这里请求的是{second}方面的事，前面已请求{first}方面的事；请示应当一文一事，建议拆成两份。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县水利局关于⟦增加编制和购置车辆⟧的请示',
            '',
            '县人民政府：',
            '　　因防汛任务加重，我局人员、车辆均感不足。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
        {
          text: lines(
            '甲县水利局关于加强防汛力量的请示',
            '',
            '县人民政府：',
            '　　因防汛任务加重，恳请县政府拨付防汛经费50万元。',
            '　　由于人员不足，⟦恳请县政府增加⟧事业编制5名。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县水利局关于拨付防汛经费的请示',
            '',
            '县人民政府：',
            '　　因防汛任务加重，恳请县政府拨付防汛经费50万元。',
            '　　妥否，请批示。',
            '',
            '甲县水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const { document, file } = context;
    const parts = matterPartsOf(file, document);
    const split = splitRequest(file, document, context.genre, parts);
    const fixes = split ? [{ ...split, preferred: true }] : [];
    const matter = document.title?.matter;
    const inTitle = matter && titleMatters(matter.text);
    if (matter && inTitle) {
      const first = inTitle[0]!.kind;
      const second = inTitle.find(({ kind }) => !belongTogether(kind, first))?.kind ?? first;
      context.report({
        message: 'title',
        data: { first: MATTER_KIND_NAMES[first], second: MATTER_KIND_NAMES[second] },
        span: matter.span,
        fixes,
      });
      return;
    }
    const report = (first: MatterKind, second: MatterKind, span: Span): void =>
      context.report({
        message: 'body',
        data: { first: MATTER_KIND_NAMES[first], second: MATTER_KIND_NAMES[second] },
        span,
        severity: 'warning',
        fixes,
      });
    const asked = parts ? firstAsks(parts) : phraseMatters(document);
    const seen: MatterKind[] = [];
    for (const { kind, span } of asked) {
      const first = seen.find((other) => !belongTogether(kind, other));
      if (first) report(first, kind, span);
      seen.push(kind);
    }
  },
);

interface AskedMatter {
  readonly kind: MatterKind;
  readonly span: Span;
}

/** The first words that ask for each matter of a paper whose matters can all be told apart. */
function firstAsks({ kinds, askedAt }: MatterParts): AskedMatter[] {
  return kinds.flatMap((kind) => {
    const span = askedAt.get(kind);
    return span ? [{ kind, span }] : [];
  });
}

/** The requests that say in one clause what they ask for. */
function phraseMatters(document: OfficialDocument): AskedMatter[] {
  return findRequests(document).flatMap(({ span, act, sentence, sort }) => {
    if (sort === 'support') return [];
    const clause = /^[^，,；;。]*/.exec(sentence.text.slice(act.start - sentence.span.start))?.[0] ?? '';
    const [kind, other] = isSideMoney(clause) ? [] : matterKindsOf(clause);
    return kind === undefined || other !== undefined ? [] : [{ kind, span }];
  });
}
