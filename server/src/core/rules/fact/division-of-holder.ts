import { replaceFix } from '../../edits';
import { speaksFromBefore } from '../../language/dated/writing-time';
import { strangeDivisions } from '../../language/organs/divisions';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'fact/division-of-holder',
    title: '市县名与所属省市不合',
    severity: 'warning',
    basis: [
      {
        norm: 'regulation',
        clause: '第二十条第四项',
        force: 'mandatory',
        says: '人名、地名、数字、引文准确',
      },
    ],
    genres: 'any',
    fix: 'suggest',
    needs: 'typos',
    explanation:
      '一字之差的地名常被写错：1930年中原大战，“沁阳”写成“泌阳”，两军就此错过。省、市后面跟着的市县，如果那里没有，却有一个只差一字，' +
      '又同音、音近或者形近的，就在这里提示；写成外省的市，而后面跟着的县区在本省某市，' +
      '或者本省有一个市与它有一字相同的，也提示。',
    remedy: '改成那个省、市确有的市县；如果写的确是别处，把前面的省、市改对。',
    exceptions: [
      {
        text: '不止差一字的多半是开发区、街道或者旧名，不提示。',
        example: { in: 'notice', text: '赴北京市经济技术开发区考察。' },
      },
      {
        text: '只差东西南北、新老、上下的，另有其地，不提示。',
        example: { in: 'notice', text: '赴天津市河东区、河西区考察。' },
      },
      {
        text: '2000年以前的文稿，区划名称不同，不提示。',
        example: {
          text: '甲县教育局关于组织考察的通知\n\n各学校：\n　　赴河南省焦作市泌阳市考察。\n　　特此通知。\n\n甲县教育局\n1986年5月6日\n',
          genre: 'notice',
        },
      },
    ],
    messages: {
      strange: '“{holder}”没有“{name}”，有“{meant}”，请核对。',
      elsewhere: '“{holder}”没有“{name}”，“{name}”在“{meant}”，请核对。',
    },
    examples: {
      bad: [
        {
          text: '甲县教育局关于组织考察的通知\n\n各学校：\n　　定于2024年5月赴河南省焦作市⟦泌阳市⟧考察。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          fixed:
            '甲县教育局关于组织考察的通知\n\n各学校：\n　　定于2024年5月赴河南省焦作市沁阳市考察。\n　　特此通知。\n\n甲县教育局\n2024年5月6日\n',
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '甲县教育局关于组织考察的通知',
            '',
            '各学校：',
            '　　定于2024年5月赴驻马店市泌阳县、天津市河西区、苏州市高新区考察。',
            '　　特此通知。',
            '',
            '甲县教育局',
            '2024年5月6日',
            '',
          ),
          why: '归属不错，或者是没有行政区划的开发区',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, file, typos, report }) => {
    if (!typos || speaksFromBefore(file, document, TABLE_HOLDS_FROM)) return;
    for (const { text, span: at } of document.paragraphs) {
      for (const { start, end, holder, name, meant, isHolderWrong } of strangeDivisions(
        text,
        typos.confuses,
      )) {
        const span = { start: at.start + start, end: at.start + end };
        report({
          message: isHolderWrong ? 'elsewhere' : 'strange',
          data: { holder, name, meant: meant.join('”“') },
          span,
          fixes: meant.map((one) => replaceFix(`改为“${one}”`, span, one)),
        });
      }
    }
  },
);

/** Most of the names have stood since about then. */
const TABLE_HOLDS_FROM = { year: 2000, month: 1, day: 1 };
