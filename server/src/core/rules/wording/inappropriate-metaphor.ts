import { replaceFix } from '../../edits';
import { wordFinder } from '../../language/text/listed-words';
import { COURT_METAPHORS } from '../../language/words/unfit-words';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/inappropriate-metaphor',
    title: '不当的上下级比喻',
    severity: 'warning',
    basis: [
      { norm: 'custom', force: 'customary', says: '上下级之间是同志式的工作关系，领导干部不称“老板”“老大”' },
    ],
    genres: 'any',
    fix: 'mixed',
    grain: 'block',
    mention: 'keep',
    explanation:
      '把上下级说成君臣、主仆，把领导称作“老板”“老大”“靠山”，带有封建依附和江湖色彩，不合同志式的工作关系，也容易被断章取义。',
    remedy: '删去比喻，直接说工作上的要求；称谓改用职务或“同志”。',
    exceptions: [
      {
        text: '批评、警示这类现象的句子（反对、不能、严禁……），不提示。',
        example: { in: 'notice', text: '严禁把党组织的负责人称为单位老板。' },
      },
      { text: '叙述历史、典故的，不提示。', example: { in: 'notice', text: '旧社会伴君如伴虎，人人自危。' } },
      {
        text: '“民营企业老板”等本来的意思，不提示。',
        example: {
          in: 'notice',
          text: '要走访民营企业老板，了解用工需求。',
        },
      },
      {
        text: '引号里提到的不提示。',
        example: { in: 'notice', text: '他把“伴君如伴虎”这句老话解释得很清楚。' },
      },
    ],
    messages: {
      rephrase: '“{word}”把上下级关系比作君臣主仆，正式场合不宜这样说，建议删去或者改用平实的说法。',
      replace: '“{word}”用来称领导或者上下级关系不妥，建议改为“{instead}”一类的说法。',
    },
    examples: {
      bad: [
        {
          in: 'notice',
          text: '做好服务工作，要懂得⟦伴君如伴虎⟧的道理，谨慎从事。',
        },
        {
          in: 'notice',
          text: '遇到问题要及时向单位⟦老板⟧报告。',
          fixed: '遇到问题要及时向单位领导同志报告。',
        },
      ],
      good: [
        {
          in: 'notice',
          text: '同志之间不能搞人身依附，不能把领导的话当圣旨。',
          why: '批评这类现象的句子',
        },
      ],
    },
  },
  ({ document, report }) => {
    for (const { entry, word, span } of findMetaphors(document)) {
      const { instead } = entry;
      if (instead === undefined) {
        report({ message: 'rephrase', data: { word }, span });
        continue;
      }
      const fixes = [replaceFix(`改为“${instead}”`, span, instead, 'suggest')];
      report({ message: 'replace', data: { word, instead }, span, fixes });
    }
  },
);

const findMetaphors = wordFinder(() => COURT_METAPHORS);
