import { outdatedFormulations } from '../../language/dated/outdated-formulations';
import { sentenceAround, speaksFromBefore, tellsOfPast } from '../../language/dated/writing-time';
import { matchesIn } from '../../language/text/punctuated-text';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/outdated-political',
    title: '提法、称谓可能已经过时',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第十九条第三项', force: 'mandatory', says: '表述准确，文字精炼' },
      { norm: 'custom', force: 'customary', says: '政治表述以党中央最新的正式文件为准' },
    ],
    genres: 'any',
    borders: 'both',
    fix: 'mixed',
    explanation:
      '政治提法随党的代表大会和中央文件更新。从旧稿套来的称谓、指导思想、主要矛盾和奋斗目标，可能已经不是现行表述。',
    remedy: '对照最新的正式文件核定；确实在回顾历史的，写明年份或者加引号。',
    exceptions: [
      {
        text: '成文日期早于提法更替的历史文稿，不提示。',
        example: {
          text: '甲县文化馆工作总结\n\n　　一年来，我馆努力满足群众日益增长的物质文化需要，开展活动30场。\n\n甲县文化馆\n2009年12月20日\n',
          genre: 'work-summary',
        },
      },
      {
        text: '回顾历史、写明更替前年份的句子，不提示。',
        example: {
          text: '甲县文化馆工作总结\n\n　　2008年，全县为全面建设小康社会打下基础。\n\n甲县文化馆\n2024年12月20日\n',
          genre: 'work-summary',
        },
      },
      {
        text: '完整列出指导思想的，不提示。',
        example: {
          text: lines(
            '甲县文化馆工作总结',
            '',
            '　　以邓小平理论、“三个代表”重要思想、科学发展观、习近平新时代中国特色社会主义思想为指导。',
            '',
            '甲县文化馆',
            '2024年12月20日',
            '',
          ),
          genre: 'work-summary',
        },
      },
      {
        text: '引号、书名号里的原话不改。',
        example: {
          text: '甲县文化馆工作总结\n\n　　讲话提出“日益增长的物质文化需要”这一论断。\n\n甲县文化馆\n2024年12月20日\n',
          genre: 'work-summary',
        },
      },
    ],
    messages: {
      outdated: '“{old}”可能已不是现行提法（{source}），现为{now}，请对照最新的正式文件核定。',
    },
    examples: {
      bad: [
        {
          text: '甲县文化馆工作总结\n\n　　一年来，我馆努力满足群众⟦日益增长的物质文化需要⟧，开展活动30场。\n\n甲县文化馆\n2024年12月20日\n',
          fixed:
            '甲县文化馆工作总结\n\n　　一年来，我馆努力满足群众日益增长的美好生活需要，开展活动30场。\n\n甲县文化馆\n2024年12月20日\n',
          genre: 'work-summary',
        },
      ],
      good: [
        {
          text: lines(
            '甲县文化馆工作总结',
            '',
            '　　我国社会主要矛盾已经由日益增长的物质文化需要同落后的社会生产之间的矛盾，转化为新的主要矛盾。',
            '',
            '甲县文化馆',
            '2024年12月20日',
            '',
          ),
          why: '叙述主要矛盾的变化',
          genre: 'work-summary',
        },
      ],
    },
  },
  ({ document, file, report }) => {
    /** Every offset that a finding covers: a longer name goes before its part. */
    const taken = new Set<number>();
    for (const entry of outdatedFormulations()) {
      const { probe, pattern, now, offer, changed, source, severity, unless } = entry;
      if (!probe.test(document.text)) continue;
      for (const { match, block, start, span } of matchesIn(document, pattern)) {
        if (taken.has(span.start) || taken.has(span.end - 1)) continue;
        const sentence = sentenceAround(block.text, start - block.span.start);
        if (CHANGE.test(sentence) || tellsOfPast(sentence, changed)) continue;
        if (unless?.test(document.text) || speaksFromBefore(file, document, changed)) continue;
        for (let offset = span.start; offset < span.end; offset++) taken.add(offset);
        report({
          message: 'outdated',
          data: { old: match[0], source, now },
          span,
          severity,
          fixes:
            offer === undefined
              ? []
              : [{ title: `改为“${offer}”`, kind: 'suggest', edits: [{ span, newText: offer }] }],
        });
      }
    }
  },
);

const CHANGE =
  /转化为|转变为|已经?(?:由|从)|宣告|已(?:经)?(?:全面)?(?:建成|实现|完成|打赢)|(?:实现|完成)了|取消|调整为|取得(?:了)?(?:全面|决定性)/;
