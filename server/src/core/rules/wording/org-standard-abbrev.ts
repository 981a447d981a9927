import { organAbbreviations } from '../../language/organs/organ-abbreviations';
import { matchesIn } from '../../language/text/punctuated-text';
import { lines } from '../papers';
import { defineRule } from '../types';

export default defineRule(
  {
    id: 'wording/org-standard-abbrev',
    title: '机构简称不规范',
    severity: 'info',
    basis: [
      { norm: 'regulation', clause: '第九条', force: 'mandatory', says: '机关名称使用全称或者规范化简称' },
      { norm: 'custom', force: 'customary', says: '国务院部门的简称以正式文件中的用法为准' },
    ],
    genres: 'any',
    borders: 'both',
    fix: 'mixed',
    options: {
      localNames: {
        description: '地方机关的简称（市发改委、县人社局）也提示',
        default: false,
      },
    },
    explanation:
      '“发改委”“人社部”“住建部”是口头简称。正式公文里用规范化简称：国家发展改革委、人力资源社会保障部、住房城乡建设部、工业和信息化部。',
    remedy: '改为全称或者规范化简称；本地的简称另有规定的，写进“不提示的词语”。',
    exceptions: [
      {
        text: '地方机关的简称各地规定不一，默认不提示，可以在规则选项里打开。',
        example: {
          text: lines(
            '甲市人民政府办公室关于做好申报工作的通知',
            '',
            '各县（区）人民政府：',
            '　　请市发改委、市人社局、区住建园林局配合。',
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
        text: '讲话稿、主持词、政府工作报告等口头用的文稿，不提示。',
        example: { in: 'speech', text: '根据国家发改委的部署，要做好项目申报。' },
      },
      {
        text: '正文里用“以下简称”定义过的简称，不提示。',
        example: {
          text: lines(
            '甲市发展改革委关于做好项目申报的通知',
            '',
            '各县（区）发展改革局：',
            '　　根据国家发展改革委（以下简称国家发改委）的部署，请做好申报。材料由国家发改委审核。',
            '　　特此通知。',
            '',
            '甲市发展改革委',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      },
      {
        text: '引号、书名号里的简称，不提示。',
        example: {
          text: lines(
            '甲市人民政府办公室关于做好申报工作的通知',
            '',
            '各县（区）人民政府：',
            '　　“发改委”是口头说法。',
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
      state: '“{short}”是口头简称，规范化简称是“{standard}”。',
      local: '“{short}”是口头简称，如果不是本地规定的简称，建议写作“{standard}”。',
    },
    examples: {
      bad: [
        {
          text: lines(
            '甲市人民政府办公室关于做好项目申报的通知',
            '',
            '各县（区）人民政府：',
            '　　根据国家⟦发改委⟧的部署，请做好项目申报。',
            '　　特此通知。',
            '',
            '甲市人民政府办公室',
            '2024年5月6日',
            '',
          ),
          fixed: lines(
            '甲市人民政府办公室关于做好项目申报的通知',
            '',
            '各县（区）人民政府：',
            '　　根据国家发展改革委的部署，请做好项目申报。',
            '　　特此通知。',
            '',
            '甲市人民政府办公室',
            '2024年5月6日',
            '',
          ),
          genre: 'notice',
        },
      ],
      good: [
        {
          text: lines(
            '甲市人民政府办公室关于做好项目申报的通知',
            '',
            '各县（区）人民政府：',
            '　　请将材料报送市人社局、市住建局。',
            '　　特此通知。',
            '',
            '甲市人民政府办公室',
            '2024年5月6日',
            '',
          ),
          why: '地方机关的简称各地规定不一',
          genre: 'notice',
        },
      ],
    },
  },
  ({ document, isGenre, options, organization, report }) => {
    if (isGenre('speech', 'emcee-script', 'address', 'statement', 'government-work-report')) return;
    const terms = [
      ...document.definitions.map(({ term }) => term.text),
      ...organization.own,
      ...organization.superiors,
      ...organization.peers,
      ...organization.subordinates,
    ];
    for (const { piece, pattern, standard, local } of organAbbreviations()) {
      if (local && options.localNames !== true) continue;
      if (!document.text.includes(piece)) continue;
      for (const { block, start, span } of matchesIn(document, pattern)) {
        const end = start - block.span.start + piece.length;
        const tail = TAIL.exec(block.text.slice(end, end + 2))?.[0] ?? '';
        const short = piece + tail;
        if (terms.some((term) => term.includes(short))) continue;
        const whole = { start: span.start, end: span.end + tail.length };
        report({
          message: local ? 'local' : 'state',
          data: { short, standard: standard + tail },
          span: whole,
          severity: local ? 'hint' : 'info',
          fixes: [
            {
              title: `改为“${standard}${tail}”`,
              kind: local ? 'suggest' : 'safe',
              edits: [{ span: whole, newText: standard + tail }],
            },
          ],
        });
      }
    }
  },
);

const TAIL = /^(?:总局|[部委厅局])/;
