import { insertAtBodyEnd } from '../../edits';
import { organWord } from '../../language/organs/address-words';
import { isFinished } from '../../language/paper/finished';
import { letterKind } from '../../language/paper/letter-kind';
import { maskMentions } from '../../language/text/masked-text';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'letter/request-missing-action',
    title: '函没有说清请对方做什么',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第十三条',
        force: 'mandatory',
        says: '行文应当确有必要，讲求实效，注重针对性和可操作性',
      },
    ],
    genres: ['letter'],
    fix: 'suggest',
    explanation:
      '商洽、询问、请求批准的函，对方看完要知道该做什么、什么时候答复。只讲情况和理由，没有一句“请……”，对方无从办理。' +
      '请批函与请示在办复上也不同：请示由上级用批复答复，请批函由主管部门用复函答复，所以更要写明请对方审批什么、何时函复。',
    remedy: '在正文末尾写明请对方做什么、何时函复，如“请贵局予以支持，并于×月×日前函复。”。',
    exceptions: [
      {
        text: '告知函、复函不需要对方答复，不提示。',
        example: {
          text: '甲市财政局关于启用新印章的函\n\n甲市统计局：\n　　我局新印章自5月1日起启用，旧印章同时废止。\n　　特此函告。\n\n甲市财政局\n2024年4月30日\n',
          genre: 'letter',
        },
      },
      {
        text: '结束语里已有“请予函复”“请予支持为盼”“盼复”的，不提示。',
        example: {
          text: lines(
            '甲市财政局关于商请提供资料的函',
            '',
            '甲市统计局：',
            '　　为编制明年预算，我局需要全市各行业用工情况的资料。',
            '　　请予支持为盼。',
            '',
            '甲市财政局',
            '2024年4月30日',
            '',
          ),
          genre: 'letter',
        },
      },
      {
        text: '还没有结束语、署名和日期的草稿不提示。',
        example: {
          text: '甲市财政局关于商请派员的函\n\n甲市统计局：\n　　我局普查人手不足。\n',
          genre: 'letter',
        },
      },
    ],
    messages: {
      missing: '这份{kind}没有写明请对方做什么、何时答复，建议补上“请……，并于×月×日前函复”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲市财政局关于商请提供资料的⟦函⟧',
            '',
            '甲市统计局：',
            '　　为编制明年预算，我局需要全市各行业用工情况的资料。',
            '　　特此函达。',
            '',
            '甲市财政局',
            '2024年4月30日',
            '',
          ),
          fixed: lines(
            '甲市财政局关于商请提供资料的函',
            '',
            '甲市统计局：',
            '　　为编制明年预算，我局需要全市各行业用工情况的资料。',
            '　　请贵局〔请对方办理的事项〕，并于×月×日前函复我单位。',
            '　　特此函达。',
            '',
            '甲市财政局',
            '2024年4月30日',
            '',
          ),
          genre: 'letter',
        },
      ],
      good: [],
    },
  },
  ({ document, file, genre, report }) => {
    const word = document.title?.genreWord;
    const kind = letterKind(document, genre);
    if (!word || !isFinished(document) || document.paragraphs.length === 0) return;
    if (kind !== 'consult' && kind !== 'inquiry' && kind !== 'approval') return;
    const asks = document.paragraphs.some((paragraph) =>
      ASKS.test(maskMentions(paragraph.text, paragraph.span.start, document.marks)),
    );
    if (asks) return;
    const addressee = document.recipients?.organs[0]?.text;
    const reader = addressee === undefined ? '贵单位' : `贵${organWord(addressee)}`;
    const edit = insertAtBodyEnd(file, document, `请${reader}〔请对方办理的事项〕，并于×月×日前函复我单位。`);
    report({
      message: 'missing',
      data: { kind: KIND_NAMES[kind] },
      span: word.span,
      fixes: edit ? [{ title: '补一句“请……函复”', kind: 'suggest', edits: [edit] }] : [],
    });
  },
);

const KIND_NAMES = { consult: '商洽函', inquiry: '询问函', approval: '请批函' } as const;

// 请示, 申请, 邀请 name papers or acts and ask for nothing by themselves.
const ASKS = /(?<![申邀聘])请(?![示假])|盼|望|为荷|希|函复|能否|可否|是否/;
