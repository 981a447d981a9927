/** 句式杂糅: two ways of building a sentence run into one. */
import type { Frame } from '../text/frames';

export const BLENDS: readonly Frame[] = [
  {
    pattern: /(就是[^，。；,;\n]{2,20}?)(即可)/g,
    mend: { group: 2, right: '' },
    why: '“就是……”和“……即可”是两种说法，用一种即可',
    severity: 'info',
  },
  {
    pattern: /(本着[^，。；,;\n]{2,20}?)(为)(?=(?:原则|目的|宗旨|目标)(?![的]))/g,
    mend: { group: 2, right: '的' },
    why: '“本着……的原则”和“以……为原则”混在一起，用一种即可',
    severity: 'info',
  },
  {
    pattern: /(是?为了)([^，。；,;\n]{2,24}?为目的)/g,
    mend: { group: 1, right: '以' },
    why: '“为了……”和“以……为目的”混在一起，用一种即可',
    severity: 'info',
  },
  {
    pattern: /(以[^，。；,;\n]{2,20}?为(?:主要)?目的)(是)(?=[，。；,;]|$)/g,
    mend: { group: 2, right: '' },
    why: '“以……为目的”和“目的是……”混在一起，用一种即可',
    severity: 'info',
  },
  {
    pattern: /(旨在[^，。；,;\n]{2,24}?)(为目的)/g,
    mend: { group: 2, right: '' },
    why: '“旨在……”和“以……为目的”混在一起，用一种即可',
    severity: 'info',
  },
  {
    pattern:
      /((?<=^|[，。；！？,;])(?:领导者|[\u4e00-\u9fff]{0,8})?)(由于)([^。；，\n]{2,36}?决定(?:了|着|其))/g,
    mend: { group: 2, right: '' },
    why: '“由于”后面成了句子，“决定”就没有了主语，可删去“由于”',
    severity: 'info',
  },
  {
    pattern: /(由于)([^。；\n]{2,36}?等决定了)/g,
    mend: { group: 2, right: '' },
    why: '“由于”后面成了句子，“决定”就没有了主语，可删去“由于”',
    severity: 'info',
  },
  {
    pattern: /(因为)([^。；\n]{2,30}?(?<!研究)决定(?:了|其|着))/g,
    why: '“因为……”和“……决定……”混在一起，留一种即可',
    severity: 'info',
  },
  {
    pattern:
      /(?<=^|[，。；！？])(根据)((?:[^，。；,;的按要\n]{0,14}(?:调查|统计|监测|数据|资料|结果|研究)[^，。；,;的\n]{0,4})(?:显示|表明))(?=[，,]|$)/g,
    mend: { group: 1, right: '' },
    why: '“根据……”和“……显示”混在一起，可删去“根据”',
    severity: 'info',
  },
  {
    pattern: /(围绕)(以)([^，。；,;\n]{2,20}?)(为)(中心|核心|重点|主题|主线)(?=[，。；,;]|$)/g,
    why: '“围绕……”和“以……为中心”混在一起，用一种即可',
    severity: 'info',
  },
  {
    pattern: /(容易出现)([^，。；,;\n]{0,14}?(?:误认为|误以为|把|混同))/g,
    mend: { group: 1, right: '容易' },
    why: '“容易出现……”和“容易把……”混在一起，用一种即可',
    severity: 'info',
  },
  {
    pattern: /(取决于[^，。；,;\n]{2,24}?)(所?决定的?)(?=[，。；,;]|$)/g,
    mend: { group: 2, right: '' },
    why: '“取决于……”和“由……决定”混在一起，用一种即可',
    severity: 'info',
  },
  {
    pattern: /(作为)([^，。；,;\n]{1,24}?)(来说|来讲|而言)/g,
    mend: { group: 1, right: '对' },
    why: '“作为……”和“对……来说”混在一起，用一种即可',
    severity: 'info',
  },
  {
    pattern: /(之所以[^。；\n]{2,50}?)((?:的)?原因(?:就)?(?:是因为|是由于|是|在于))/g,
    mend: { group: 2, right: '是因为' },
    why: '“之所以”已经引出原因，后面用“是因为”即可',
    severity: 'info',
  },
  {
    pattern: /((?<!可能)是因为[^，。；,;\n]{2,30}?)(造成的|导致的|引起的|的缘故|的原因)(?=[，。；,;]|$)/g,
    mend: { group: 2, right: '' },
    why: '“是因为……”和“是……造成的”混在一起，用一种即可',
    severity: 'info',
  },
  {
    pattern: /(深受[^，。；,;\n]{1,12}?)(所)(?=喜爱|欢迎|喜欢|爱戴|关注|好评)/g,
    mend: { group: 2, right: '' },
    why: '“深受……”和“为……所……”混在一起，“所”应删去',
    severity: 'info',
  },
  {
    pattern: /(经过)((?:[^，。；,;在的\n]{2,10}的(?:努力|帮助|支持|领导|指导|关心|配合)))(下)(?=[，,])/g,
    mend: { group: 3, right: '' },
    why: '“经过……”和“在……下”混在一起，用一种即可',
    severity: 'info',
  },
  {
    pattern:
      /((?:成分|成份|原料|材料)是由[^，。；,;\n]{2,20}?)(配制而成|制作而成|组成|构成|制成)(的?)(?=[，。；,;]|$)/g,
    why: '“成分是……”和“由……组成”混在一起，用一种即可',
    severity: 'info',
  },
  {
    pattern:
      /((?:原因|主要原因|直接原因|间接原因)(?:是|在于)[^。；\n是]{4,80}?)(造成的|导致的|引起的|所致)(?=[。；])/g,
    mend: { group: 2, right: '' },
    why: '“原因是……”和“由……造成”混在一起，用一种即可',
    severity: 'info',
  },
  {
    pattern: /((?:提高|提升|增强|加强)[^，。；、,;\n]{2,14})(的(?:提升|提高|增强|加强))(?=[，。；])/g,
    mend: { group: 2, right: '' },
    why: '“提高……”和“……的提升”混在一起，用一种即可',
    severity: 'info',
  },
];

/** 通过……，使……: the preposition and 使 leave the sentence without a subject. Common enough to be let pass. */
export const LOST_SUBJECT: Frame = {
  pattern:
    /(?<=^[　 ]{0,9}|[。！？；]|^[^，。]{1,8}[、.）)] ?)((?:通过|经过)[^，。；,;！？\n]{2,40}，|在[^，。；,;！？\n]{2,30}下，)(使得?)(?=[\u4e00-\u9fff])(?!用|命|馆|领馆|者)/g,
  mend: { group: 2, right: '' },
  why: '前后都不是主语，可删去“使”，让后面的词作主语',
  severity: 'hint',
};
