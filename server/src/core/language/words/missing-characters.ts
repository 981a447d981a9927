/** 脱字: set phrases of office prose with a character left out, and frames that lack one. */

import { lazy } from '../../kept';
import { type Confusion, pairIn, readPairs } from '../text/confusion';
import type { Frame } from '../text/frames';
import { type PhraseIndex, phraseIndex } from '../text/phrase-index';

/** What is left of a phrase makes no word. 缺>全 */
const CERTAIN = `
贯落实>贯彻落实 社会义现代化>社会主义现代化 中国特色社会义>中国特色社会主义 马克思义>马克思主义 经济会发展>经济社会发展
进一加强>进一步加强 进一完善>进一步完善 进一提高>进一步提高 进一推进>进一步推进 进一规范>进一步规范 进一明确>进一步明确
县人政府>县人民政府 市人政府>市人民政府 省人政府>省人民政府 区人政府>区人民政府 认真贯执行>认真贯彻执行
现将关事项>现将有关事项 现就关事项>现就有关事项 现将有事项>现将有关事项 现就有事项>现就有关事项 全面建小康>全面建成小康
以人民为心>以人民为中心 实事是>实事求是 改革开政策>改革开放政策 全国人代表大会>全国人民代表大会
`;

const END = /^(?=[，。；、！,;]|$)/;

const contextual = (): Confusion[] => [
  pairIn('贯彻落>贯彻落实', { after: END }),
  pairIn('贯彻执>贯彻执行', { after: END }),
  pairIn('遵照执>遵照执行', { after: END }),
  pairIn('结合实>结合实际', { after: END }),
  pairIn('组织实>组织实施', { after: END }),
  pairIn('高度视>高度重视', { before: /(?:要|应|须|予以|以|给予|，|。|^)$/ }),
  pairIn('印发给你>印发给你们', { before: /现(?:将[^，。；,;]{2,40})?$/, after: /^(?=，请)/ }),
  pairIn('共党员>共产党员', { before: /(?:中国|优秀|广大|全体|名)$/ }),
  pairIn('人民众>人民群众', { before: /(?:广大|全县|全市|全省)$/, after: /^(?![多志望])/ }),
];

export const missingCharacterIndex = lazy(
  (): PhraseIndex<Confusion> => phraseIndex([...readPairs(CERTAIN, 'certain'), ...contextual()]),
);

export const MISSING_FRAMES: readonly Frame[] = [
  {
    // In a row of such phrases (判形势、定方向) the single character is meant.
    pattern:
      /((?:分析|观察|认识|把握|研究)(?:、|和|与|并))(判)(形势|走势|局势)(?![、，][\u4e00-\u9fff]{3}[、，。；])/g,
    mend: { group: 2, right: '判断' },
    why: '与前面的双音词并列，“判”后面多半脱了“断”字',
    severity: 'info',
  },
  {
    pattern: /(本着[^，。；,;的、\n“”《》]{4,14}?)()(原则)(?=[，。；,;]|$)/g,
    mend: { group: 2, right: '的' },
    why: '“原则”前多半脱了“的”字',
    severity: 'info',
  },
  {
    pattern: /((?:保持|秉持|抱着|怀着)(?:(?!的)[\u4e00-\u9fff]){4})()(态度|作风)(?=[，。；,;]|$)/g,
    mend: { group: 2, right: '的' },
    why: '前面是四个字的修饰语，中间多半脱了“的”字',
    severity: 'info',
  },
  {
    pattern:
      /((?:构成|形成|建立|构建)(?:了|起)?)()((?!以|由)[^，。；,;、以作成列\n]{2,12}?)(为(?:主要内容|主要特征|主体|导向|基础|核心|支撑|骨干)的)/g,
    mend: { group: 2, right: '以' },
    why: '“……为……”前多半脱了“以”字',
    severity: 'info',
  },
];
