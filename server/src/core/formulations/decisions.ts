/** Which plenary session passed which resolution or decision: 十九届六中全会 and the resolution on a hundred years. Compared in 2025. */
import type { Slip } from './slip';

/** Words of the title, in the order in which they are looked for; the congress and the session. */
const PASSED: readonly (readonly [RegExp, string])[] = [
  [/党的百年奋斗重大成就和历史经验的决议/, '十九届六中'],
  [/坚持和完善中国特色社会主义制度、?推进国家治理体系和治理能力现代化若干重大问题的决定/, '十九届四中'],
  [/第十四个五年规划和(?:二〇三五|2035)年远景目标的建议/, '十九届五中'],
  [/深化党和国家机构改革的决定/, '十九届三中'],
  [/进一步全面深化改革、?推进中国式现代化的决定/, '二十届三中'],
  [/制定国民经济和社会发展第十五个五年规划的建议/, '二十届四中'],
  [/全面深化改革若干重大问题的决定/, '十八届三中'],
  [/全面推进依法治国若干重大问题的决定/, '十八届四中'],
  [/第十三个五年规划的建议/, '十八届五中'],
  [/新形势下党内政治生活的若干准则/, '十八届六中'],
  [/推动社会主义文化大发展大繁荣若干重大问题的决定/, '十七届六中'],
  [/第十二个五年规划的建议/, '十七届五中'],
  [/加强和改进新形势下党的建设若干重大问题的决定/, '十七届四中'],
  [/推进农村改革发展若干重大问题的决定/, '十七届三中'],
  [/构建社会主义和谐社会若干重大问题的决定/, '十六届六中'],
  [/加强党的执政能力建设的决定/, '十六届四中'],
  [/完善社会主义市场经济体制若干问题的决定/, '十六届三中'],
  [/建立社会主义市场经济体制若干问题的决定/, '十四届三中'],
  [/(?<!深化)经济体制改革的决定/, '十二届三中'],
  [/建国以来党的若干历史问题的决议/, '十一届六中'],
];
const SESSION =
  /(?:党的)?(?<session>(?:二十|十[一二三四五六七八九]?|[六七八九])届[一二三四五六七八九十]{1,2}中)全会(?:审议)?(?:通过|作出|审议通过|制定|形成)(?:了|的)?《(?<title>[^》]{6,70})》/g;

export function decisionSlips(text: string): Slip[] {
  return [...text.matchAll(SESSION)].flatMap((match): Slip[] => {
    const [session, title] = [match.groups?.session ?? '', match.groups?.title ?? ''];
    const passed = PASSED.find(([words]) => words.test(title));
    if (!passed || passed[1] === session) return [];
    const start = match.index + match[0].indexOf(session);
    return [
      {
        start,
        end: start + session.length + 2,
        right: `${passed[1]}全会`,
        kind: '中央全会的名称',
        source: '历次中央全会公报',
      },
    ];
  });
}
