/**
 * How an organ that a document names stands to the writer's own unit, by the lists in the user's settings (隶属关系).
 * A name is matched in its full form, its usual short form (县政府 for 清河县人民政府) and as a collective
 * (各乡镇人民政府). What two lists claim, and what none does, has no relation.
 */
import { withoutSpace } from '../../document/chars';
import type { OfficialDocument } from '../../document/types';
import { NO_ORGANIZATION, type Organization } from '../../settings';
import { isGoverningOrgan, organLevel } from './organ-level';

export type Relation = 'own' | 'superior' | 'peer' | 'subordinate';

const LISTS: readonly (readonly [Relation, keyof Organization])[] = [
  ['own', 'own'],
  ['superior', 'superiors'],
  ['peer', 'peers'],
  ['subordinate', 'subordinates'],
];

/** The relation of the organ called `name`; undefined when the lists do not tell, or tell two things. */
export function relationOf(name: string, organization: Organization): Relation | undefined {
  const wanted = shortForm(name);
  if (wanted.length < 2) return undefined;
  const exact = onlyOne(organization, (entry) => shortForm(entry) === wanted);
  if (exact !== 'none') return exact === 'many' ? undefined : exact;
  if (OWN_UNITS.test(name)) return 'subordinate';
  const collective = COLLECTIVE.exec(withoutSpace(name));
  if (collective) return collectiveRelation(collective, organization);
  const near = onlyOne(
    organization,
    (entry) => mayShorten(shortForm(entry), wanted) && !isElsewhere(shortForm(entry), wanted, organization),
  );
  return near === 'none' || near === 'many' ? undefined : near;
}

/** The one relation whose list has a match. */
function onlyOne(
  organization: Organization,
  matches: (entry: string) => boolean,
  lists = LISTS,
): Relation | 'none' | 'many' {
  const found = lists.filter(([, list]) => organization[list].some(matches));
  const [first] = found;
  if (!first) return 'none';
  return found.length === 1 ? first[0] : 'many';
}

/** The name as short forms agree on it: 中共清河县委员会 and 清河县委, 清河县人民政府 and 清河县政府. */
export function shortForm(name: string): string {
  return withoutSpace(name)
    .replace(/[（(].{0,100}[)）]$/, '')
    .replace(/^(?:中国共产党|中共)/, '')
    .replace(/人民政府/g, '政府')
    .replace(/人民代表大会/g, '人大')
    .replace(/常务委员会/g, '常委会')
    .replace(/(?:发展和改革|发展改革|发改)(?=[委局])/g, '发改')
    .replace(/委员会$/, '委')
    .replace(/办公[厅室]$/, '办')
    .replace(/和/g, '');
}

/** 县教育局 for 清河县教育局: what is left out is the name of a place, so that 教育局 is no short form of 体育教育局. */
function mayShorten(a: string, b: string): boolean {
  const [brief, full] = a.length < b.length ? [a, b] : [b, a];
  if (brief.length < 2 || !full.endsWith(brief)) return false;
  const rest = full.slice(0, full.length - brief.length);
  // 县政府 stands in 清河县政府, the unit's word shared; 教育局 behind it.
  return PLACE_END.test(rest) || (UNIT_HEAD.test(brief) && (brief.length > 2 || brief.endsWith('委')));
}

/** 县财政局 in a list is the own county's: 邻水县财政局 is another where the own unit is 清河县教育局. */
function isElsewhere(entry: string, wanted: string, { own: [own = ''] }: Organization): boolean {
  if (entry.length >= wanted.length) return false;
  const [theirs, ours] = [PLACE.exec(wanted), PLACE.exec(shortForm(own))];
  return theirs !== null && ours !== null && theirs[2] === ours[2] && theirs[1] !== ours[1];
}

const PLACE = /^(.{1,6}?)([省市县区州盟旗乡镇])/;
const PLACE_END = /(?:省|市|县|区|州|盟|旗|乡|镇|街道|公司|集团|大学|学院)$/;
const UNIT_HEAD = /^[省市县区州盟旗乡镇]/;

/** The writer's own units, whatever the lists say. */
const OWN_UNITS =
  /^(?:本?(?:机关|[局厅委院校司镇乡])?(?:各|内设|所属|下属|直属|属各?){1,2}(?:科室|股室|处室|科|股|处|直属单位|所属单位|下属单位|二级单位|二级机构|内设机构|站所|基层单位)|(?:机关|局|厅|委|院|校|公司)(?:直属|所属|属|下属)各?.{0,8}|(?:所属|下属|直属)(?:各)?(?:有关)?(?:单位|事业单位|企业|学校|机构|部门).{0,4})$/;

/** 各县（市、区）人民政府: the levels and what stands behind them. */
const COLLECTIVE =
  /^(?:全[省市县区州])?(?:各)((?:[省市县区州旗乡镇盟]|自治区|直辖市|自治州|街道|[（()）、，和及]){1,16})(.{0,16})$/;

function collectiveRelation(match: RegExpExecArray, organization: Organization): Relation | undefined {
  const levels = [...match[1]!.matchAll(/自治区|直辖市|自治州|街道|[省市县区州旗乡镇盟]/g)].map(
    ([level]) => level,
  );
  const tail = shortForm(match[2] ?? '').replace(/^(?:党委|党工委)、?/, '');
  const members = levels.map((level) => `${level}${tail}`);
  const isMember = (entry: string) => {
    const short = shortForm(entry).replace(/街道办事处$/, '街道');
    return members.some(
      (member) => short.endsWith(member) || (tail === '' && short.endsWith(`${member}政府`)),
    );
  };
  // There is one own unit, and nobody has many superiors of a kind.
  const found = onlyOne(organization, isMember, LISTS.slice(2));
  return found === 'none' || found === 'many' ? undefined : found;
}

/** False where the document names another issuer than the own unit: the lists do not speak of that one. */
export function isIssuedByOwn(document: OfficialDocument, organization: Organization): boolean {
  const issuers = issuersOf(document);
  if (organization.own.length === 0 || issuers.length === 0) return true;
  return issuers.some(
    (issuer) => relationOf(issuer, { ...NO_ORGANIZATION, own: organization.own }) === 'own',
  );
}

/** Who issues the document, as its title and signatures say. */
export function issuersOf({ title, signatures }: OfficialDocument): string[] {
  const names = [title?.issuer?.text, ...signatures.map(({ text }) => text)];
  return names.flatMap((name) => (name === undefined ? [] : [withoutSpace(name)]));
}

/** A department (局, 厅, 委) of some government, not the government, its office or the Party committee. */
export function isDepartment(name: string): boolean {
  return (
    /(?:局|厅|委员会|[^省市县区州]委|总署|总局)$/.test(name) &&
    !isGoverningOrgan(name) &&
    !/人大|人民代表|政协|纪委|纪律|监委|监察|党委|团委|党工委|管委会|管理委员会|村民|居民/.test(name)
  );
}

/**
 * The direct superior that the document passes over: it goes to an organ in no list, of a level above that of every
 * superior in them, and no superior gets it or a copy. Undefined where none is passed over.
 */
export function skippedSuperior(document: OfficialDocument, organization: Organization): string | undefined {
  const { superiors, own } = organization;
  const organs = document.recipients?.organs ?? [];
  if (superiors.length === 0 || organs.length === 0 || !isIssuedByOwn(document, organization))
    return undefined;
  if ([...own, ...issuersOf(document)].some((name) => VERTICAL.test(name))) return undefined;
  const reached = [...organs, ...(document.copyTo?.organs ?? [])];
  if (reached.some(({ text }) => relationOf(text, organization) === 'superior')) return undefined;
  const levels = superiors.map(organLevel);
  if (levels.some((level) => level === undefined)) return undefined;
  const highest = Math.max(...levels.map((level) => level ?? 0));
  const above = organs.some(({ text }) => {
    const level = organLevel(text);
    return relationOf(text, organization) === undefined && level !== undefined && level > highest;
  });
  return above ? superiors[0] : undefined;
}

/** Organs led from above, whatever the place: their line of command is their own. */
const VERTICAL =
  /税务|海关|气象|烟草|邮政|调查队|人民银行|金融监管|海事|消防救援|派出机构|驻.{1,12}(?:办事处|专员|特派)|督察局/;
