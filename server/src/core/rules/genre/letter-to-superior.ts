import type { Fix, TextEdit } from '../../findings';
import { isIssuedByOwn, relationOf } from '../../language/organs/organization-relation';
import { letterKind } from '../../language/paper/letter-kind';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/letter-to-superior',
    title: '向直接上级请求批准用函',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第八条第十一项',
        force: 'mandatory',
        says: '请示适用于向上级机关请求指示、批准',
      },
    ],
    genres: ['letter'],
    fix: 'suggest',
    explanation:
      '向直接上级请求批准用请示，上级以批复作答。函用在不相隶属的机关之间，上级收到后不便按请示办理。',
    remedy: '把文种改为“请示”，结束语改为“妥否，请批示。”。',
    exceptions: [
      {
        text: '发给上级办公厅（室）的函不提示。',
        example: {
          text: lines(
            '云岭市水利局关于申请防汛经费的函',
            '',
            '市人民政府办公室：',
            '　　因工作需要，现将有关情况函告如下。',
            '　　请予批准。',
            '',
            '云岭市水利局',
            '2024年5月6日',
            '',
          ),
          genre: 'letter',
          settings: {
            organization: {
              own: ['云岭市水利局'],
              superiors: ['云岭市人民政府', '云山省水利厅'],
              peers: ['云岭市财政局'],
              subordinates: [],
            },
          },
        },
      },
      {
        text: '答复询问、反馈意见、商洽一般事务的函不提示。',
        example: {
          text: '云岭市水利局关于反馈修改意见的函\n\n市人民政府：\n　　因工作需要，现将有关情况函告如下。\n　　特此函复。\n\n云岭市水利局\n2024年5月6日\n',
          genre: 'letter',
          settings: {
            organization: {
              own: ['云岭市水利局'],
              superiors: ['云岭市人民政府', '云山省水利厅'],
              peers: ['云岭市财政局'],
              subordinates: [],
            },
          },
        },
      },
      {
        text: '没有设置隶属关系的，不提示。',
        example: {
          text: '云岭市水利局关于申请防汛经费的函\n\n市　政府：\n　　因工作需要，现将有关情况函告如下。\n　　请予批准。\n\n云岭市水利局\n2024年5月6日\n',
          genre: 'letter',
        },
      },
    ],
    messages: {
      letter: '“{organ}”是上级机关，请求批准建议用“请示”。',
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
          text: '云岭市水利局关于申请防汛经费的函\n\n⟦市人民政府⟧：\n　　因防汛需要，申请经费50万元。\n　　请予批准。\n\n云岭市水利局\n2024年5月6日\n',
          fixed:
            '云岭市水利局关于申请防汛经费的请示\n\n市人民政府：\n　　因防汛需要，申请经费50万元。\n　　妥否，请批示。\n\n云岭市水利局\n2024年5月6日\n',
          genre: 'letter',
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
            '云岭市水利局关于反馈修改意见的函',
            '',
            '市人民政府办公室：',
            '　　来函收悉。经研究，我局没有修改意见。',
            '　　特此函复。',
            '',
            '云岭市水利局',
            '2024年5月6日',
            '',
          ),
          why: '对办公室反馈意见',
          genre: 'letter',
        },
      ],
    },
  },
  ({ document, genre, organization, report }) => {
    if (!isIssuedByOwn(document, organization)) return;
    if (letterKind(document, genre) !== 'approval' && !asksForApproval()) return;
    for (const { text, span } of document.recipients?.organs ?? []) {
      if (/办公[厅室]$|办$/.test(text) || relationOf(text, organization) !== 'superior') continue;
      report({ message: 'letter', data: { organ: text }, span, fixes: asRequest() });
    }

    function asksForApproval(): boolean {
      if (letterKind(document, genre) === 'reply') return false;
      return document.closings.some(({ formula }) => /请.{0,4}(?:批准|审批|批复|批示)/.test(formula));
    }

    function asRequest(): Fix[] {
      const word = document.title?.genreWord;
      if (word?.text !== '函') return [];
      const edits: TextEdit[] = [{ span: word.span, newText: '请示' }];
      const closing = document.closings.at(-1);
      if (closing) edits.push({ span: closing.span, newText: '妥否，请批示。' });
      return [{ title: '改为请示', kind: 'suggest', edits }];
    }
  },
);
