import { speechHead } from '../../refactor/speech-insertion';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'speech/rush-draft-checklist',
    title: '急稿模式收起的问题',
    severity: 'hint',
    basis: [{ norm: 'textbook', force: 'customary', says: '急稿先保硬伤不出，慢稿求横到边、纵到底' }],
    genres: ['speech', 'experience-sharing', 'address', 'emcee-script', 'government-work-report'],
    fix: 'none',
    attachments: 'skip',
    mention: 'keep',
    reads: 'rush',
    explanation:
      '急稿等着上台念，只显示会出错出丑的地方：错误，以及缺的数字、称谓、日期、人名和引语。其余的收起来，免得看不过来。这条提示告诉您收起了多少。',
    remedy:
      '时间够的时候切换到慢稿，看全部问题，并按完备性清单逐项核对：横到边，各部门、各领域都点到；纵到底，从上级精神讲到个人行动。',
    exceptions: [
      {
        text: '慢稿模式不提示。',
        example: {
          text: '在全县防汛工作会议上的讲话\n\n同志们：\n　　今天召开防汛工作会议。各乡镇的任务已经分好（详见附件2），会后抓紧落实。\n　　谢谢大家！\n',
          genre: 'speech',
          settings: { speech: { mode: 'slow' } },
        },
      },
      {
        text: '没有收起任何问题的，不提示。',
        example: {
          text: '在全县供水工作会议上的讲话\n\n同志们：\n　　今天召开供水工作会议。抓紧办。\n　　谢谢大家！\n',
          genre: 'speech',
          settings: { speech: { mode: 'rush' } },
        },
      },
      {
        text: '讲话稿以外的文种没有急稿模式。',
        example: {
          text: '关于供水工作的通知\n\n同志们：\n　　今天召开供水工作会议。任务分好了（见附表3），抓紧办。\n　　谢谢大家！\n',
          genre: 'notice',
          settings: { speech: { mode: 'rush' } },
        },
      },
    ],
    messages: { held: '急稿模式：另有{count}处不影响念稿的问题没有显示，改为慢稿可以看到全部。' },
    examples: {
      bad: [
        {
          text: '⟦在全县防汛工作会议上的讲话⟧\n\n同志们：\n　　今天召开防汛工作会议。各乡镇的任务已经分好（详见附件2），会后抓紧落实。\n　　谢谢大家！\n',
          genre: 'speech',
          settings: { speech: { mode: 'rush' } },
        },
      ],
      good: [],
    },
  },
  ({ document, heldBack, report }) => {
    report({ message: 'held', data: { count: heldBack }, span: speechHead(document) });
  },
);
