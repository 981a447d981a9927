/**
 * What of others' code ships, as a CycloneDX bill of materials. It is read from the bundles themselves and from what is staged
 * beside them, not from a list of dependencies: a package whose code does not ship is not in it. The same build gives the same bill.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../build';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Bytes that ship: in the bundles, minified, or as staged files. */
  readonly bytes: number;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** By name. `staged`: folders of packages that are copied as they are, with the bytes that are copied. */
export function shippedPackages(root: string, staged: Readonly<Record<string, number>>): ShippedPackage[] {
  const bytes = new Map<string, number>(Object.entries(staged));
  for (const { packages } of builtFiles())
    for (const [folder, size] of Object.entries(packages)) bytes.set(folder, (bytes.get(folder) ?? 0) + size);
  return [...bytes]
    .map(([folder, size]) => {
      const text = readFileSync(join(root, folder, 'package.json'), 'utf8');
      const { name, version, license = 'NOASSERTION' } = JSON.parse(text) as PackageJson;
      return { name, version, license, bytes: size };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** CycloneDX 1.5, as JSON. */
export function billOfMaterials(
  { name, version }: Pick<PackageJson, 'name' | 'version'>,
  packages: readonly ShippedPackage[],
  files: readonly { readonly path: string; readonly content: Buffer }[],
): string {
  const sha256 = (content: Buffer) => [
    { alg: 'SHA-256', content: createHash('sha256').update(content).digest('hex') },
  ];
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version } },
    components: [
      ...packages.map((one) => ({
        type: 'library',
        name: one.name,
        version: one.version,
        purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
        licenses: [{ expression: one.license }],
        properties: [{ name: 'biganzi:bytes', value: String(one.bytes) }],
      })),
      ...files.map(({ path, content }) => ({ type: 'file', name: path, hashes: sha256(content) })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
