import { replaceFix } from '../../edits';
import { linesIn } from '../../quotations/in-document';
import { workName } from '../../quotations/judge';
import { wrongSource } from '../../quotations/verdict';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'cite/wrong-author',
    title: '名句的作者或篇名有误',
    severity: 'error',
    basis: [
      { norm: 'regulation', clause: '第二十条第四项', force: 'mandatory', says: '引文准确' },
      { norm: 'custom', force: 'customary', says: '引用诗文，作者和篇名以通行的本子为准' },
    ],
    genres: 'any',
    fix: 'suggest',
    needs: 'quotations',
    mention: 'keep',
    explanation:
      '引用名句张冠李戴，是讲话稿里最伤文气的差错，会场上总有人听得出来。程序用随附的名句库核对引文前后三十来个字里所写的作者和篇名，与库中不符的加以提示。',
    remedy: '改成库中所记的作者或篇名；对出处没有把握的，只引句子，不写姓名。',
    exceptions: [
      {
        text: '写明“引用”“化用”“常说”的，说的不是作者，不提示。',
        example: { in: 'speech', text: '苏轼也常说起“纸上得来终觉浅”这样的道理。' },
      },
      {
        text: '作者有争议、多人相传的句子不提示，鼠标停在句子上可以看到说明。',
        example: { in: 'speech', text: '韩愈说：“书山有路勤为径，学海无涯苦作舟。”' },
      },
      {
        text: '同一句见于几部书的，写其中任何一部都可以。',
        example: { in: 'speech', text: '孔子说：“大道之行也，天下为公。”' },
      },
      { text: '库中没有的句子不提示。', example: { in: 'speech', text: '苏轼说：“众人同心，泰山可移。”' } },
    ],
    messages: {
      author: '“{line}”不是{named}的话，是{author}的，见《{work}》。请改正作者。',
      source: '“{line}”不是{named}的话，见《{work}》。请改正出处。',
      work: '“{line}”不见于《{named}》，出自{author}《{work}》。请改正篇名。',
    },
    examples: {
      bad: [
        {
          text: '在全县学习会上的讲话\n\n同志们：\n　　正如⟦大文豪苏东坡⟧所言：“纸上得来终觉浅，绝知此事要躬行。”要把学到的用到工作中去。\n',
          fixed:
            '在全县学习会上的讲话\n\n同志们：\n　　正如陆游所言：“纸上得来终觉浅，绝知此事要躬行。”要把学到的用到工作中去。\n',
          genre: 'speech',
        },
        {
          text: '在全县学习会上的讲话\n\n同志们：\n　　《⟦醉翁亭记⟧》里说：“先天下之忧而忧，后天下之乐而乐。”这是我们的本分。\n',
          fixed:
            '在全县学习会上的讲话\n\n同志们：\n　　《岳阳楼记》里说：“先天下之忧而忧，后天下之乐而乐。”这是我们的本分。\n',
          genre: 'speech',
        },
      ],
      good: [
        {
          text: '在全县学习会上的讲话\n\n同志们：\n　　陆游说：“纸上得来终觉浅，绝知此事要躬行。”苏轼也引用过前人的话：“学而时习之，不亦说乎？”\n',
          why: '作者写对了，另一句写明是引用',
          genre: 'speech',
        },
      ],
    },
  },
  ({ document, quotations, report }) => {
    if (!quotations) return;
    for (const line of linesIn(document, quotations)) {
      const wrong = wrongSource(line, quotations);
      if (!wrong) continue;
      const { named, right, kind } = wrong;
      const { start } = line.block.span;
      // What the wrong man is praised as goes with his name: 大文豪苏东坡.
      const praise = PRAISE.exec(line.block.text.slice(0, named.span.start))?.[0].length ?? 0;
      const span = { start: named.span.start + start - praise, end: named.span.end + start };
      const data = {
        line: line.line.replace(/[。！？；，：]$/, ''),
        named: named.name,
        author: line.work.authors[0] ?? '',
        work: workName(line.work),
      };
      report({
        message: kind === 'work' ? 'work' : line.work.authors.length > 0 ? 'author' : 'source',
        data,
        span,
        ...(kind === 'work' ? { severity: 'warning' as const } : {}),
        fixes: [replaceFix(`改为“${right}”`, span, right)],
      });
    }
  },
);

const PRAISE = /(?:大?文豪|诗[仙圣佛鬼豪魔]|词圣|书圣|亚圣|至圣先师)$/;
