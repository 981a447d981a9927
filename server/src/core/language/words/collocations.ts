/** 搭配不当: a verb and, in the same clause and near it, an object that wants another verb. */
import type { Frame } from '../text/frames';

/** What may stand between verb and object. */
const BETWEEN = '[^，。；,;、的\\n]{0,8}?';
const END = '(?=[，。；、！？,;]|$)';

function verbFor(wrong: string, object: string, right: string, between = BETWEEN): Frame {
  return {
    pattern: new RegExp(`((?:${wrong}))(${between}(?:${object}))${END}`, 'g'),
    mend: { group: 1, right },
    why: `这样的搭配不顺，一般说“${right}……”`,
    severity: 'hint',
  };
}

export const COLLOCATIONS: readonly Frame[] = [
  verbFor('加强|加快|增强', '力度', '加大', '[^，。；,;、的升供应高\\n]{0,8}?'),
  verbFor('加强|加快|增强', '的[\\u4e00-\\u9fff]{1,4}力度', '加大', '对[^，。；,;\\n]{1,16}?'),
  verbFor('遵守', '指挥|安排|调度', '服从', '[^，。；,;、的纪规法制则条令度律\\n]{0,8}?'),
  verbFor('提高|提升|加强|加大|提前', '步伐', '加快'),
  verbFor('改善|增加|扩大|增强|加大|加强', '(?<!利率|价格|工资)水平', '提高'),
  verbFor('扩大|加大', '程度', '提高'),
  verbFor('发挥', '效果|成效|成果', '取得'),
  verbFor('取得', '贡献', '作出'),
  verbFor('采取', '手续', '办理'),
  verbFor('贯彻|落实|发扬', '作用', '发挥'),
  verbFor('发挥', '作风', '发扬'),
  verbFor('开阔', '空间', '拓展', '[^，。；,;、\\n]{0,14}?'),
  verbFor('增加|扩大|加大', '质量', '提高', '[^，。；,;、的\\n]{0,6}?'),
  verbFor('履行', '权利', '行使', '[^，。；,;、的\\n]{0,6}?'),
  verbFor('行使', '(?<!权利|权利和)义务', '履行', '[^，。；,;、的利\\n]{0,6}?'),
  verbFor('改善', '缺点|错误|不足', '改正'),
  verbFor('加强|加大|增加', '素质', '提高'),
  verbFor('提高', '(?<!水平|能力)建设', '加强', '[^，。；,;、的等\\n]{0,4}?'),
  verbFor('作出|做出', '成效|效果', '取得'),
  verbFor('创造', '成效|进步', '取得'),
  verbFor('缩小|减小', '数量', '减少'),
  verbFor('减少|缩小', '速度', '降低'),
  {
    pattern: /((?:引发|造成|带来|产生)[^，。；,;、\n]{0,8}?)(燃眉之急)/g,
    why: '“燃眉之急”只能说“解、缓解”，不能“引发、造成”',
    severity: 'hint',
  },
  {
    pattern: /(损害)([\u4e00-\u9fff]{0,6}?建设)(?=[，。；、！？,;]|$)/g,
    mend: { group: 1, right: '影响' },
    why: '“损害”一般与“形象、利益”搭配',
    severity: 'hint',
  },
  {
    pattern: /(借此)(共勉)/g,
    mend: { group: 1, right: '以此' },
    why: '一般说“以此共勉”',
    severity: 'hint',
  },
  {
    pattern: /(职业生涯)(史)/g,
    mend: { group: 1, right: '职业' },
    why: '“生涯”指个人的经历，说行业的来历用“历史”',
    severity: 'hint',
  },
  {
    pattern: /(在座)(的?各?(?:部门|单位|处室|科室))(?![\u4e00-\u9fff]{0,6}(?:同志|领导|负责|代表|人员))/g,
    why: '“在座”的是人，一般说“在座各部门的同志”',
    severity: 'hint',
  },
];
