import type { OfficialDocument } from '../../document/types';

/** What shows that a text goes out as an official document of its own, the surest first. */
export type OfficialSign = 'recipients' | 'issuerMark' | 'number';

/**
 * The surest sign that the text is sent out as an official document; undefined when it has none. An order's number
 * is no sign: rules and measures that an order issued are printed under it. A number alone is a weak one: an enclosed
 * plan is often published under the number of the notice that issued it.
 */
export function officialSign({ header, recipients }: OfficialDocument): OfficialSign | undefined {
  const numbers = header.documentNumbers.filter(({ text }) => !text.includes('令'));
  if (header.documentNumbers.length > numbers.length) return undefined;
  if (recipients) return 'recipients';
  if (header.issuerMark && numbers.length > 0) return 'issuerMark';
  return numbers.length > 0 ? 'number' : undefined;
}

const SUBORDINATE =
  /^(?:各|所属|下属|直属|机关各|局属|县属|市属|区属|校属|院属|全[县市区省局校院乡镇]各?|本[局县市区校院]各?|[县市区局]直各?|有关)/;

/** True when every recipient is one of the writer's own: 各科室, 各乡镇人民政府, 局属各单位. */
export function goesDown({ recipients }: OfficialDocument): boolean {
  if (!recipients || recipients.organs.length === 0) return false;
  return recipients.organs.every(({ text }) => SUBORDINATE.test(text) || text.includes('各'));
}
