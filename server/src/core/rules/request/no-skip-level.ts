import { lines } from '../papers';
import { skippedLevel } from '../skipped-level';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'request/no-skip-level',
    title: '越级请示',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第十四条',
        force: 'general',
        says: '一般不得越级行文，特殊情况需要越级行文的，应当同时抄送被越过的机关',
      },
    ],
    genres: ['request'],
    fix: 'suggest',
    explanation:
      '请示主送直接上级。越过直接上级请示，更高的上级往往转回来征求意见，事情反而慢；直接上级也不了解情况。',
    remedy: '改为主送直接上级；确属特殊情况的，抄送被越过的机关。',
    exceptions: [
      {
        text: '已经抄送被越过的机关的，不提示。',
        example: {
          settings: {
            organization: {
              own: ['东山乡人民政府'],
              superiors: ['清河县人民政府'],
              peers: [],
              subordinates: [],
            },
          },
          text: lines(
            '东山乡人民政府关于解决防汛经费的请示',
            '',
            '云岭市人民政府：',
            '　　因防汛需要，申请经费50万元。',
            '　　妥否，请批示。',
            '',
            '东山乡人民政府',
            '2024年5月6日',
            '',
            '抄送：县人民政府。',
            '',
          ),
          genre: 'request',
        },
      },
      {
        text: '税务、海关、气象等垂直管理的系统和派出机构，不提示。',
        example: {
          text: '清河县气象局关于解决专项经费的请示\n\n云山省气象局：\n　　因工作需要，申请经费50万元。\n　　妥否，请批示。\n\n清河县气象局\n2024年5月6日\n',
          genre: 'request',
          settings: {
            organization: { own: ['清河县气象局'], superiors: ['云岭市气象局'], peers: [], subordinates: [] },
          },
        },
      },
      {
        text: '没有设置上级机关的，不提示；省直管县等情形，把省级机关列进上级即可。',
        example: {
          text: lines(
            '清河县人民政府关于解决专项经费的请示',
            '',
            '省　人民政府：',
            '　　因工作需要，申请经费50万元。',
            '　　妥否，请批示。',
            '',
            '清河县人民政府',
            '2024年5月6日',
            '',
          ),
          genre: 'request',
        },
      },
    ],
    messages: {
      skip: '主送“{organ}”越过了直接上级“{skipped}”，请主送直接上级，或者抄送被越过的机关。',
    },
    examples: {
      bad: [
        {
          settings: {
            organization: {
              own: ['东山乡人民政府'],
              superiors: ['清河县人民政府'],
              peers: [],
              subordinates: [],
            },
          },
          text: lines(
            '东山乡人民政府关于解决防汛经费的请示',
            '',
            '⟦云岭市人民政府⟧：',
            '　　因防汛需要，申请经费50万元。',
            '　　妥否，请批示。',
            '',
            '东山乡人民政府',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '东山乡人民政府关于解决防汛经费的请示',
            '',
            '云岭市人民政府：',
            '　　因防汛需要，申请经费50万元。',
            '　　妥否，请批示。',
            '',
            '东山乡人民政府',
            '2024年5月6日',
            '',
            '抄送：清河县人民政府。',
            '',
          ),
          genre: 'request',
        },
      ],
      good: [],
    },
  },
  (context) => {
    const level = skippedLevel(context);
    if (!level) return;
    const { organ, skipped, span, fixes } = level;
    context.report({ message: 'skip', data: { organ, skipped }, span, fixes });
  },
);
