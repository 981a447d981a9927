import { findRepeatedText } from '../../cleanup/duplicate-text';
import { contains } from '../../document/search';
import type { Span } from '../../document/types';
import { deleteLines } from '../../edits';
import type { Fix } from '../../findings';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'paste/duplicate-document',
    title: '同一篇文字重复出现',
    severity: 'info',
    basis: [{ norm: 'custom', force: 'customary', says: '同一内容在一份文稿里只出现一次' }],
    genres: 'any',
    fix: 'refactor',
    mention: 'keep',
    attachments: 'skip',
    explanation:
      '文件里有两大段文字除了空格、换行和标点以外基本相同，多半是同一篇稿子粘贴了两遍。改了一处忘了另一处，前后就会不一致。',
    remedy: '保留分段较好的一份，删去另一份。',
    exceptions: ['附件里与正文相同的文字不提示。', '表格、不到300字的相同文字不提示。'],
    messages: { repeated: '从这里起约{count}字与另一处基本相同，建议只保留分段较好的一份。' },
    examples: {
      bad: [
        {
          text: '第一篇：在动员会上的讲话\n在动员会上的讲话\n⟦各位同志：⟧\n今天我们召开动员会，目的是进一步统一思想，明确任务，把各项工作落到实处，确保全年目标如期完成。一要提高认识。安全生产关系群众切身利益，也关系全县发展大局，各单位务必时刻绷紧这根弦，不能有丝毫松懈。二要压实责任。主要负责同志要亲自抓，分管负责同志要具体抓，把任务分解到岗位，把责任落实到个人，做到事事有人管。三要排查隐患。对学校、医院、商场、工地等重点场所，要逐一登记，建立台账，能立即整改的立即整改，一时难以整改的要限期整改。四要加强督查。县安委会办公室要组织力量明察暗访，对工作不力、敷衍塞责的，要通报批评，并依规依纪追究责任。同志们，任务已经明确，关键在于落实。让我们振奋精神，扎实工作，以实际行动向全县人民交上一份满意的答卷。\n第二篇：在推进会上的发言\n在推进会上的发言\n各位同志：\n今天我们召开动员会，目的是进一步统一思想，明确任务，把各项工作落到实处，确保全年目标如期完成。\n一要提高认识。安全生产关系群众切身利益，也关系全县发展大局，各单位务必时刻绷紧这根弦，不能有丝毫松懈。\n二要压实责任。主要负责同志要亲自抓，分管负责同志要具体抓，把任务分解到岗位，把责任落实到个人，做到事事有人管。\n三要排查隐患。对学校、医院、商场、工地等重点场所，要逐一登记，建立台账，能立即整改的立即整改，一时难以整改的要限期整改。\n四要加强督查。县安委会办公室要组织力量明察暗访，对工作不力、敷衍塞责的，要通报批评，并依规依纪追究责任。\n同志们，任务已经明确，关键在于落实。让我们振奋精神，扎实工作，以实际行动向全县人民交上一份满意的答卷。\n',
          fixed:
            '第一篇：在动员会上的讲话\n在动员会上的讲话\n第二篇：在推进会上的发言\n在推进会上的发言\n各位同志：\n今天我们召开动员会，目的是进一步统一思想，明确任务，把各项工作落到实处，确保全年目标如期完成。\n一要提高认识。安全生产关系群众切身利益，也关系全县发展大局，各单位务必时刻绷紧这根弦，不能有丝毫松懈。\n二要压实责任。主要负责同志要亲自抓，分管负责同志要具体抓，把任务分解到岗位，把责任落实到个人，做到事事有人管。\n三要排查隐患。对学校、医院、商场、工地等重点场所，要逐一登记，建立台账，能立即整改的立即整改，一时难以整改的要限期整改。\n四要加强督查。县安委会办公室要组织力量明察暗访，对工作不力、敷衍塞责的，要通报批评，并依规依纪追究责任。\n同志们，任务已经明确，关键在于落实。让我们振奋精神，扎实工作，以实际行动向全县人民交上一份满意的答卷。\n',
          genre: 'speech',
        },
      ],
      good: [
        {
          text: '在动员会上的讲话\n各位同志：\n今天我们召开动员会，目的是进一步统一思想，明确任务，把各项工作落到实处，确保全年目标如期完成。\n一要提高认识。安全生产关系群众切身利益，也关系全县发展大局，各单位务必时刻绷紧这根弦，不能有丝毫松懈。\n二要压实责任。主要负责同志要亲自抓，分管负责同志要具体抓，把任务分解到岗位，把责任落实到个人，做到事事有人管。\n三要排查隐患。对学校、医院、商场、工地等重点场所，要逐一登记，建立台账，能立即整改的立即整改，一时难以整改的要限期整改。\n四要加强督查。县安委会办公室要组织力量明察暗访，对工作不力、敷衍塞责的，要通报批评，并依规依纪追究责任。\n同志们，任务已经明确，关键在于落实。让我们振奋精神，扎实工作，以实际行动向全县人民交上一份满意的答卷。\n',
          why: '只有一份',
          genre: 'speech',
        },
      ],
    },
  },
  ({ file, document, report }) => {
    for (const { kept, spare, removable } of findRepeatedText(file)) {
      if (!contains(document.span, { start: spare.start, end: spare.start + 1 })) continue;
      const fix: Fix = {
        title: '删去这一份（保留分段较好的一份）',
        kind: 'refactor',
        edits: [deleteLines(file, spare)],
      };
      report({
        message: 'repeated',
        data: { count: Math.round((spare.end - spare.start) / 10) * 10 },
        span: firstLine(file.text, spare),
        related: [{ span: firstLine(file.text, kept), message: '相同的另一份从这里开始' }],
        fixes: removable ? [fix] : [],
      });
    }
  },
);

function firstLine(text: string, { start, end }: Span): Span {
  const length = text.slice(start, end).search(/[\r\n]/);
  return { start, end: length < 0 ? end : start + length };
}
