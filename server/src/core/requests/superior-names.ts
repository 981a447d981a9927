/** How a paper calls the organ that it goes to: 县政府, 县里, 局里, 局领导, 支队, 集团, 上级. */
import type { OfficialDocument } from '../document/types';

const cache = new WeakMap<OfficialDocument, string>();

/** The source of a pattern for those names; never empty. */
export function superiorNames(document: OfficialDocument): string {
  const known = cache.get(document);
  if (known !== undefined) return known;
  const issuer = document.title?.issuer?.text ?? document.signatures[0]?.text ?? '';
  const names = new Set<string>();
  for (const { text } of document.recipients?.organs ?? [])
    for (const name of namesOf(text, issuer)) names.add(name);
  const general =
    '上级(?:领导|部门|机关|主管部门|有关部门|财政|党委|政府)?|(?:各位)?(?:首长|领导(?!小组|班子|干部))|组织上';
  const list = [...names].sort((a, b) => b.length - a.length).map(escaped);
  const source = `(?:${[...list, general].join('|')})(?:主要)?(?:领导(?:同志)?|首长|党[组委]|董事会|总部|常委会|(?:有关|相关)?(?:处室|科室|部门)|[\\p{Script=Han}]{2,4}[科处](?![长室员级]))?`;
  cache.set(document, source);
  return source;
}

const departments = new WeakMap<OfficialDocument, string>();

const compiled = new Map<string, RegExp>();
/** Patterns for this many sets of names are kept. */
const MOST_KEPT = 32;

/** Whether a text names the superior, or what stands under it. */
export function mentionsSuperior(text: string, document: OfficialDocument): boolean {
  const names = askableNames(document);
  const known = compiled.get(names) ?? new RegExp(names, 'u');
  if (compiled.size > MOST_KEPT) compiled.clear();
  compiled.set(names, known);
  return known.test(text);
}

/** The source of a pattern for the level of the organs that the paper goes to: [县]; never matches where none is named. */
export function levelsOf(document: OfficialDocument): string {
  const levels = (document.recipients?.organs ?? []).flatMap(
    ({ text }) => LEVEL.exec(text.replace(/[\s\u3000]/g, ''))?.[1] ?? [],
  );
  return levels.length === 0 ? '(?!)' : `(?<![\\p{Script=Han}]{2})[${[...new Set(levels)].join('')}]`;
}

/**
 * The source of a pattern for the superior and for what stands under it: a department of the government that the paper goes to
 * (县农业农村局), and the level in general (县级层面, 县直有关部门).
 */
export function askableNames(document: OfficialDocument): string {
  const known = departments.get(document);
  if (known !== undefined) return known;
  const issuer = document.title?.issuer?.text ?? document.signatures[0]?.text ?? '';
  const levels = new Set<string>();
  let governing = false;
  for (const { text } of document.recipients?.organs ?? []) {
    const level = LEVEL.exec(text.replace(/[\s\u3000]/g, ''))?.[1];
    if (level !== undefined) levels.add(level);
    if (
      /(?:政府|党委|工委|管委会|[省市县区州旗镇乡]委|中共[\p{Script=Han}]*委员会|[委府]办公?[室厅]?)$/u.test(
        text,
      )
    )
      governing = true;
  }
  const own = issuer === '' ? '' : `(?!${escaped(issuer)})`;
  const level = [...levels].join('');
  const below =
    level === ''
      ? []
      : [
          `[${level}](?:级|直|(?=财政))(?:各|有关|相关|主管|职能|层面|财政(?!局|厅)|部门|单位)*`,
          ...(governing
            ? [
                `${own}(?:[\\p{Script=Han}]{2})?[${level}](?:委|政府)?(?![里长])[\\p{Script=Han}]{1,9}?(?:[局厅委办](?![长员理公])|部门?(?!署|分)|中心|指挥部|集团|公司|残联|妇联|工会|团委)(?:和|与|、)?`,
              ]
            : []),
        ];
  const source = `(?:${[superiorNames(document), ...below].join('|')})`;
  departments.set(document, source);
  return source;
}

const UNIT =
  /(集团公司|集团|总公司|分公司|公司|总队|支队|大队|分局|中心学校|中心校|中心|研究院|学院|学校|办公室|管委会|委员会|党工委|党委|党组|人民政府|政府|[局厅委部办院校所站会社馆处])$/;
/** Units that go by their bare name, unless the writer is one as well. */
const BARE = /^(?:集团公司|集团|总公司|公司|总队|支队|大队|分局|中心|学校|学院|研究院|管委会|党工委|党委)$/;
/** 岷州市残疾人联合会 is of a 市: a level that another one follows is part of the place's name. */
const LEVEL =
  /^(?:[\p{Script=Han}]{1,7}?)?(?:^|(?<=[\p{Script=Han}]))([省市县区州旗镇乡])(?![省市县区州旗镇乡](?!场)|域|划|长)/u;

/** 分局政工室, 学校资产管理处: an office of the house itself; the house is what is asked. */
const INNER =
  /^(.*?(?:总队|支队|大队|分局|公司|集团|学校|学院|大学|医院|中心|[局厅委部院校]))(?:[\p{Script=Han}]{0,12}?(?:办公室|[处科室股]))$/u;
function namesOf(recipient: string, issuer: string): string[] {
  const given = recipient.replace(/[\s\u3000]/g, '');
  const inner = INNER.exec(given)?.[1];
  // 集团有限公司 goes by 集团 as 集团公司 does.
  const name = (inner ?? given).replace(/(?:股份)?(?:有限责任|有限)公司$/, '公司');
  const assembly = /(?:人民代表大会|人大)(?:常务委员会|常委会)$/.exec(name);
  if (assembly) return [given, '常委会', '人大常委会', `${LEVEL.exec(name)?.[1] ?? ''}人大`, '主任会议'];
  const unit = UNIT.exec(name)?.[1];
  if (unit === undefined) return [given];
  const level = LEVEL.exec(name)?.[1];
  const street = /街道/.test(name) ? '街道' : undefined;
  const place = street ?? level ?? '';
  const names = [given, name];
  if (
    /(?:政府|党委|党工委|[省市县区州旗镇乡]委(?:员会)?|^中共[\p{Script=Han}]*委员会)$/u.test(name) &&
    place !== ''
  ) {
    for (const tail of ['里', '上', '政府', '人民政府', '委', '党委', '领导', '长', '财政', '级', '级层面'])
      names.push(place + tail);
    names.push(`${place}委、${place}政府`);
    for (const head of ['副', '分管副', '常务副', '分管']) names.push(`${head}${place}长`);
    return names;
  }
  const short = unit.replace(/公司$/, '') || unit;
  const last = unit === '委员会' ? '委' : name.slice(-1);
  names.push(`${last}里`, `${last}领导`, `${last}党组`, `${last}党委`, `贵${last}`, `你${last}`);
  if (place !== '') names.push(place + last, `${place}里`);
  if (BARE.test(unit) && !issuer.endsWith(unit)) names.push(unit, short, `${unit}领导`);
  return names.filter((one) => one.length > 1);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
