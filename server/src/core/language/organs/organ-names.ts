import { withoutSpace } from '../../document/chars';

/** When two names of organs may stand for the same organ. */

/** The name without the words that full and standard short names differ in. */
function normal(name: string): string {
  return withoutSpace(name)
    .replace(/^[（(]|[）)]$/g, '')
    .replace(/^中国共产党|^中共/, '')
    .replace(/委员会/g, '委')
    .replace(/和/g, '');
}

/**
 * True when one name is the other, or the other's standard short form as far as form can tell: 国家发展改革委 for
 * 国家发展和改革委员会, 县人民政府 for 清河县人民政府. 清河县政府 for 清河县人民政府 is none.
 */
export function mayBeSameOrgan(a: string, b: string): boolean {
  const [first, second] = [normal(a), normal(b)];
  return first.endsWith(second) || second.endsWith(first);
}
