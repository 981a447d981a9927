import { outdatedOrgans } from '../../language/dated/outdated-organs';
import { isDated, sentenceAround, speaksFromBefore, tellsOfPast } from '../../language/dated/writing-time';
import { matchesIn } from '../../language/text/punctuated-text';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/outdated-org',
    title: '机构名称已经变更',
    severity: 'warning',
    basis: [
      { norm: 'regulation', clause: '第十九条第三项', force: 'mandatory', says: '表述准确，文字精炼' },
      { norm: 'custom', force: 'customary', says: '机构改革以后，机关名称以现行名称为准' },
    ],
    genres: 'any',
    borders: 'both',
    fix: 'mixed',
    explanation:
      '机构改革以后，一些机关已经更名、合并或者撤销。新写的公文还用旧名称，任务会派不到单位，引用也不准确。没有成文日期、发文字号的文稿可能是旧稿，只作建议。',
    remedy: '改用现行名称；确实在说改革以前的事，请在名称前加“原”。',
    exceptions: [
      {
        text: '成文日期早于机构变更的历史文稿，不提示。',
        example: {
          text: lines(
            '甲县人民政府办公室关于规范户外广告的通知',
            '',
            '各乡镇人民政府：',
            '　　请县工商局、县公安局按照职责分工做好检查。',
            '　　特此通知。',
            '',
            '甲县人民政府办公室',
            '2014年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '“原国土资源部”这样加了“原”字的，不提示。',
        example: {
          text: lines(
            '甲县自然资源局关于移交档案的函',
            '',
            '乙县自然资源局：',
            '　　原国土资源部下发的批件已经整理完毕，请派员接收。',
            '　　请予支持为荷。',
            '',
            '甲县自然资源局',
            '2024年5月6日',
            '',
          ),
          genre: 'letter',
        },
      },
      {
        text: '叙述历史沿革、改革前年份的句子，引号、书名号和发文字号里的名称，不提示。',
        example: {
          text: lines(
            '甲市人民政府办公室关于做好检查工作的通知',
            '',
            '各县（区）人民政府：',
            '　　市工商局、市质监局合并组建市市场监管局。',
            '　　特此通知。',
            '',
            '甲市人民政府办公室',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '“工商行政管理部门”“农业部门”等泛称，不提示。',
        example: {
          text: lines(
            '甲市人民政府办公室关于做好检查工作的通知',
            '',
            '各县（区）人民政府：',
            '　　工商行政管理部门、农业部门、军队环境保护部门要配合。',
            '　　特此通知。',
            '',
            '甲市人民政府办公室',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
    ],
    messages: {
      renamed: '“{old}”的名称或职责已经变更（{source}），现为{now}，请核对。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲县人民政府办公室关于规范户外广告的通知',
            '',
            '各乡镇人民政府：',
            '　　请县⟦工商局⟧、县公安局按照职责分工做好检查。',
            '　　特此通知。',
            '',
            '甲县人民政府办公室',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲县人民政府办公室关于规范户外广告的通知',
            '',
            '各乡镇人民政府：',
            '　　请县市场监管局、县公安局按照职责分工做好检查。',
            '　　特此通知。',
            '',
            '甲县人民政府办公室',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [],
    },
  },
  ({ document, file, report }) => {
    /** Every offset that a finding covers: a longer name goes before its part. */
    const taken = new Set<number>();
    for (const { probe, pattern, now, offer, changed, source } of outdatedOrgans()) {
      if (!probe.test(document.text)) continue;
      for (const { match, block, start, span } of matchesIn(document, pattern)) {
        const at = start - block.span.start;
        if (taken.has(span.start) || taken.has(span.end - 1)) continue;
        for (let offset = span.start; offset < span.end; offset++) taken.add(offset);
        const before = block.text.slice(Math.max(0, at - PLACE_LENGTH), at);
        if (FORMER.test(before)) continue;
        if (tellsOfPast(sentenceAround(block.text, at), changed)) continue;
        if (speaksFromBefore(file, document, changed)) continue;
        const fixes =
          offer === undefined
            ? []
            : [{ title: `改为“${offer}”`, kind: 'suggest' as const, edits: [{ span, newText: offer }] }];
        report({
          message: 'renamed',
          data: { old: match[0], source, now: `“${now}”` },
          span,
          // Without a date the text may be an old one.
          severity: isDated(file, document) ? 'warning' : 'info',
          fixes,
          tags: ['deprecated'],
        });
      }
    }
  },
);

const PLACE_LENGTH = 10;
/** 原国土资源部, 原甲市工商局. */
const FORMER = /原[\u4e00-\u9fff×]{0,8}$/;
