import type { Fix } from '../../findings';
import { speaksDownward } from '../../language/organs/organ-level';
import { isIssuedByOwn, relationOf } from '../../language/organs/organization-relation';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'opinion/direction-closing',
    title: '意见的结束语与行文方向不符',
    severity: 'info',
    basis: [
      {
        norm: 'former-measures',
        force: 'customary',
        says: '上行的意见按请示的程序和要求办理，下行的意见提出执行要求，平行的意见供对方参考',
      },
      { norm: 'textbook', force: 'customary', says: '意见可以上行、下行、平行，结束语各有定式' },
    ],
    genres: ['opinion'],
    fix: 'suggest',
    explanation:
      '意见有三个方向，结束语各不相同：上行请上级审阅、批转，下行要求下级贯彻执行，平行供对方参考。方向写错，对方不知道该怎么办理。',
    remedy:
      '上行写“以上意见，如无不妥，请批转……执行。”；下行写“请结合实际认真贯彻执行。”；平行写“以上意见供参考。”。',
    exceptions: [
      {
        text: '没有结束语、以组织实施要求自然收尾的，不提示。',
        example: {
          text: lines(
            '云岭市水利局关于加强河道管理的意见',
            '',
            '各县（区）水利局：',
            '　　现就加强河道管理提出如下意见：',
            '　　一、完善巡查制度。',
            '　　二、加强组织实施。',
            '',
            '云岭市水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'opinion',
          settings: {
            organization: {
              own: ['云岭市水利局'],
              superiors: ['云岭市人民政府'],
              peers: ['云岭市财政局'],
              subordinates: ['各县（区）水利局'],
            },
          },
        },
      },
      {
        text: '从设置和名称都看不出行文方向的，不提示。',
        example: {
          text: lines(
            '云岭市水利局关于加强河道管理的意见',
            '',
            '市人民政府：',
            '　　现就加强河道管理提出如下意见：',
            '　　一、完善巡查制度。',
            '　　请认真贯彻执行。',
            '',
            '云岭市水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'opinion',
        },
      },
    ],
    messages: {
      up: '这份意见是报给上级的，“{closing}”是对下级的要求，建议改为“以上意见如无不妥，请批转……执行。”或者“以上意见，请审阅。”。',
      down: '这份意见是发给下级的，“{closing}”不合下行的口气，建议改为“请结合实际认真贯彻执行。”。',
      level: '这份意见是送平行机关的，“{closing}”与行文方向不符，建议改为“以上意见供参考。”。',
    },
    examples: {
      bad: [
        {
          settings: {
            organization: {
              own: ['云岭市水利局'],
              superiors: ['云岭市人民政府'],
              peers: [],
              subordinates: [],
            },
          },
          text: lines(
            '云岭市水利局关于加强河道管理的意见',
            '',
            '市人民政府：',
            '　　现就加强河道管理提出如下意见：',
            '　　一、完善巡查制度。',
            '　　⟦请认真贯彻执行。⟧',
            '',
            '云岭市水利局',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '云岭市水利局关于加强河道管理的意见',
            '',
            '市人民政府：',
            '　　现就加强河道管理提出如下意见：',
            '　　一、完善巡查制度。',
            '　　以上意见如无不妥，请批转各地各部门执行。',
            '',
            '云岭市水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'opinion',
        },
      ],
      good: [
        {
          settings: {
            organization: {
              own: ['云岭市水利局'],
              superiors: ['云岭市人民政府'],
              peers: [],
              subordinates: [],
            },
          },
          text: lines(
            '云岭市水利局关于加强河道管理的意见',
            '',
            '市人民政府：',
            '　　现就加强河道管理提出如下意见：',
            '　　一、完善巡查制度。',
            '　　以上意见，如无不妥，请批转各县（区）人民政府执行。',
            '',
            '云岭市水利局',
            '2024年5月6日',
            '',
          ),
          why: '上行意见请上级批转',
          genre: 'opinion',
        },
      ],
    },
  },
  ({ document, organization, report }) => {
    const direction = directionOf();
    const closing = document.closings.at(-1);
    if (direction === undefined || !closing || !MISFITS[direction].test(closing.formula)) return;
    const offers = OFFERS[direction];
    const fixes = offers.map(
      (text, index): Fix => ({
        title: `改为“${text}”`,
        kind: 'suggest',
        edits: [{ span: closing.span, newText: text }],
        preferred: index === 0,
      }),
    );
    report({ message: direction, data: { closing: closing.text }, span: closing.span, fixes });

    function directionOf(): Direction | undefined {
      const organs = document.recipients?.organs ?? [];
      if (organs.length === 0) return undefined;
      if (isIssuedByOwn(document, organization)) {
        const relations = new Set(organs.map(({ text }) => relationOf(text, organization)));
        if (relations.size === 1) {
          if (relations.has('superior')) return 'up';
          if (relations.has('subordinate')) return 'down';
          if (relations.has('peer')) return 'level';
        } else if (!relations.has(undefined)) return undefined;
      }
      return speaksDownward(document) ? 'down' : undefined;
    }
  },
);

type Direction = 'up' | 'down' | 'level';

const MISFITS: Readonly<Record<Direction, RegExp>> = {
  up: /^(?!.*批转).*(?:贯彻|遵照|参照|认真|结合实际).*(?:执行|落实|办理)$|供.{0,6}参考$/,
  down: /如无不妥|请批转|供.{0,6}参考$|[妥当]否|请(?:予)?(?:批示|批准|审阅|审批|审定)$/,
  level: /^(?!.*批转).*(?:贯彻|遵照).*(?:执行|落实|办理)$|请批转|请(?:予)?批示$/,
};

const OFFERS: Readonly<Record<Direction, readonly string[]>> = {
  up: ['以上意见如无不妥，请批转各地各部门执行。', '以上意见，请审阅。'],
  down: ['请结合实际认真贯彻执行。', '请结合实际参照执行。'],
  level: ['以上意见供参考。'],
};
