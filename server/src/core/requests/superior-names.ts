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
  const source = `(?:${[...list, general].join('|')})(?:主要)?(?:领导|党[组委])?`;
  cache.set(document, source);
  return source;
}

const UNIT =
  /(集团公司|集团|总公司|分公司|公司|总队|支队|大队|分局|中心学校|中心校|中心|研究院|学院|学校|办公室|管委会|委员会|党工委|党委|党组|人民政府|政府|[局厅委部办院校所站会社馆处])$/;
/** Units that go by their bare name, unless the writer is one as well. */
const BARE = /^(?:集团公司|集团|总公司|公司|总队|支队|大队|分局|中心|学校|学院|研究院|管委会|党工委|党委)$/;
/** 岷州市残疾人联合会 is of a 市: a level that another one follows is part of the place's name. */
const LEVEL =
  /^(?:[\p{Script=Han}]{1,7}?)?(?:^|(?<=[\p{Script=Han}]))([省市县区州旗镇乡])(?![省市县区州旗镇乡](?!场)|域|划|长)/u;

function namesOf(recipient: string, issuer: string): string[] {
  const name = recipient.replace(/[\s\u3000]/g, '');
  const unit = UNIT.exec(name)?.[1];
  if (unit === undefined) return [name];
  const level = LEVEL.exec(name)?.[1];
  const street = /街道/.test(name) ? '街道' : undefined;
  const place = street ?? level ?? '';
  const names = [name];
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
