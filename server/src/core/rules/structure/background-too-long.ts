import type { BodyBlock, Heading, OfficialDocument } from '../../document/types';
import { lines } from '../papers';
import { defineRule } from '../types';

const SHARE = 0.25;
/** In UTF-16 code units: of a shorter body a quarter is a few lines. */
const SHORT = 600;

export default defineRule(
  {
    id: 'structure/background-too-long',
    title: '背景、意义写得过长',
    severity: 'info',
    basis: [
      {
        norm: 'burden',
        clause: '第二条',
        force: 'general',
        says: '部署性文件开门见山，一般不阐述形势背景、重要意义',
      },
    ],
    genres: ['notice', 'opinion', 'work-scheme', 'work-plan'],
    fix: 'none',
    explanation:
      '部署工作的文件，读的人要看的是做什么、怎么做、什么时候完成。形势、背景、意义占去四分之一以上，正文就被冲淡了。',
    remedy: '把背景、意义压缩成开头的一两句，直接写任务和要求。',
    exceptions: [
      {
        text: '决议、讲话稿阐述形势意义是应有的，不提示。',
        example: {
          text: `在安全工作会议上的讲话\n\n同志们：\n　　一、重要意义\n　　${'要认真排查隐患。'.repeat(90)}\n　　谢谢大家！\n`,
          genre: 'speech',
        },
      },
      {
        text: '正文不到六百字的，不提示。',
        example: {
          in: 'notice',
          text: '一、充分认识重要意义\n　　安全工作十分重要。安全工作十分重要。安全工作十分重要。\n　　二、工作任务\n　　要认真排查隐患。',
        },
      },
      {
        text: '没有写完的草稿，不提示。',
        example: {
          text: `甲县教育局关于做好安全工作的通知\n\n各学校：\n　　一、重要意义\n　　${'要认真排查隐患。'.repeat(90)}`,
          genre: 'notice',
        },
      },
    ],
    messages: { long: '“{heading}”约占正文的{percent}%，部署性文件宜开门见山，建议压缩。' },
    examples: {
      bad: [
        {
          in: 'notice',
          text: lines(
            '⟦一、充分认识重要意义⟧',
            '　　安全工作十分重要。安全工作十分重要。安全工作十分重要。安全工作十分重要。安全工作十分重要。安全工作十分重要。' +
              '安全工作十分重要。安全工作十分重要。安全工作十分重要。安全工作十分重要。安全工作十分重要。安全工作十分重要。安全工作十分重要。' +
              '安全工作十分重要。安全工作十分重要。安全工作十分重要。安全工作十分重要。安全工作十分重要。安全工作十分重要。安全工作十分重要。' +
              '安全工作十分重要。安全工作十分重要。安全工作十分重要。安全工作十分重要。安全工作十分重要。',
            '　　二、工作任务',
            '　　要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。',
          ),
        },
      ],
      good: [
        {
          in: 'notice',
          text: lines(
            '一、充分认识重要意义',
            '　　安全工作十分重要。',
            '　　二、工作任务',
            '　　要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。要认真排查隐患。' +
              '要认真排查隐患。',
          ),
          why: '意义只写一句',
        },
      ],
    },
  },
  ({ document, report }) => {
    const { closings, signatures, date, body } = document;
    const total = body.reduce((sum, { text }) => sum + text.length, 0);
    if (total < SHORT || (closings.length === 0 && signatures.length === 0 && !date)) return;
    for (const { heading, blocks } of sections(document)) {
      const title = heading.title.text;
      if (!BACKGROUND.test(title) || TASK.test(title)) continue;
      const share = blocks.reduce((sum, { text }) => sum + text.length, 0) / total;
      if (share <= SHARE) continue;
      report({
        message: 'long',
        data: { heading: title, percent: Math.round(share * 100) },
        span: heading.span,
      });
    }
  },
);

const BACKGROUND =
  /(?:重要|重大|深远|现实)?意义|重要性|必要性|紧迫性|背景|面临的?形势|形势分析|(?:提高|统一|深化)(?:思想)?认识/;
/** A heading that goes on to what is to be done. */
const TASK = /任务|措施|落实|部署|要求|工作目标|总体|责任/;

/** The sections of the highest level, each with what stands in it. */
function sections({ body }: OfficialDocument): { heading: Heading; blocks: readonly BodyBlock[] }[] {
  const headingOf = (block: BodyBlock): Heading | undefined =>
    block.kind === 'heading'
      ? (block as Heading)
      : block.kind === 'paragraph'
        ? paragraphHeading(block)
        : undefined;
  const top = Math.min(...body.map((block) => headingOf(block)?.level ?? Number.POSITIVE_INFINITY));
  const found: { heading: Heading; blocks: BodyBlock[] }[] = [];
  for (const block of body) {
    const heading = headingOf(block);
    if (heading?.level === top) found.push({ heading, blocks: [block] });
    else found.at(-1)?.blocks.push(block);
  }
  return found;
}

function paragraphHeading(block: BodyBlock): Heading | undefined {
  return 'heading' in block ? block.heading : undefined;
}
