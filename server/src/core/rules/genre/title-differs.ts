import { GENRES, genreByTitleWord } from '@biganzi/shared';
import { retitle } from '../../refactor/change-genre';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'genre/title-differs',
    title: '指定的文种与标题不一致',
    severity: 'info',
    basis: [
      {
        norm: 'regulation',
        clause: '第九条第七项',
        force: 'mandatory',
        says: '标题由发文机关名称、事由和文种组成。',
      },
    ],
    genres: 'any',
    fix: 'suggest',
    mention: 'keep',
    explanation:
      '文种由您在状态栏里、文件开头的注释或者命令行的参数里指定，标题写的却是另一种。程序按您指定的检查，收文机关看到的是标题。',
    remedy: '指定得对，就改标题；标题对，就取消指定。',
    exceptions: [
      {
        text: '文种由程序自己判断的，由别的规则比较标题和正文。',
        example: {
          text: '清河县水利局关于购置水泵的报告\n\n县人民政府：\n　　拟购置水泵2台，需资金86万元。\n　　妥否，请批示。\n\n清河县水利局\n2025年7月8日\n',
        },
      },
      {
        text: '标题没有写文种的，不提示。',
        example: { text: '　　拟购置水泵2台。\n　　妥否，请批示。\n', genre: 'request' },
      },
    ],
    messages: {
      differs: '标题写的是“{word}”，现在按您指定的“{chosen}”检查。请改标题，或者取消指定。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '<!-- biganzi-genre: 请示 -->',
            '清河县水利局关于购置水泵的⟦报告⟧',
            '',
            '县人民政府：',
            '　　为提高排涝能力，拟购置水泵2台，需资金86万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2025年7月8日',
            '',
          ),
          fixed: lines(
            '<!-- biganzi-genre: 请示 -->',
            '清河县水利局关于购置水泵的请示',
            '',
            '县人民政府：',
            '　　为提高排涝能力，拟购置水泵2台，需资金86万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2025年7月8日',
            '',
          ),
        },
      ],
      good: [
        {
          text: lines(
            '<!-- biganzi-genre: 请示 -->',
            '清河县水利局关于购置水泵的请示',
            '',
            '县人民政府：',
            '　　拟购置水泵2台，需资金86万元。',
            '　　妥否，请批示。',
            '',
            '清河县水利局',
            '2025年7月8日',
            '',
          ),
          why: '标题与指定的一致',
        },
      ],
    },
  },
  ({ document, genre, report }) => {
    const word = document.title?.genreWord;
    if (genre.override === undefined || genre.genre === 'unknown' || !word || document.title?.subtitle)
      return;
    const named = genreByTitleWord(word.text);
    if (named === undefined || named === genre.genre) return;
    report({
      message: 'differs',
      data: { word: word.text, chosen: GENRES[genre.genre].name },
      span: word.span,
      fixes: [
        {
          title: `标题的文种改为“${GENRES[genre.genre].name}”`,
          kind: 'suggest',
          edits: retitle(document, genre.genre),
        },
      ],
    });
  },
);
