/**
 * `npm ci && npx tsx build.ts` in this folder: makes server/src/core/language/organs/divisions.generated.ts, the cities and
 * counties of each province and city, from @vant/area-data (MIT).
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Installed in this folder alone.
const { areaList } = createRequire(__filename)('@vant/area-data') as {
  areaList: Record<'province_list' | 'city_list' | 'county_list', Readonly<Record<string, string>>>;
};

const TARGET = join(__dirname, '../../server/src/core/language/organs/divisions.generated.ts');
/** Units of the statistics office that are no division, and codes that group counties without a city. */
const NO_DIVISION = /(?:开发区|园区|示范区|管理区|试验区|产业区|新城|新区|直辖县|^县|城区行政)$/;

interface Unit {
  readonly code: string;
  readonly name: string;
}

function unitsOf(list: Readonly<Record<string, string>>): Unit[] {
  return Object.entries(list)
    .map(([code, name]) => ({ code, name }))
    .filter(({ name }) => name.length >= 2 && (!NO_DIVISION.test(name) || name === '浦东新区'));
}

const provinces = unitsOf(areaList.province_list).filter(({ code }) => Number(code.slice(0, 2)) < 70);
const cities = unitsOf(areaList.city_list);
const counties = unitsOf(areaList.county_list);

const rows: string[] = [];
for (const province of provinces) {
  const inside = cities.filter(({ code }) => code.startsWith(province.code.slice(0, 2)));
  const below = inside.filter(({ name }) => name !== province.name);
  // Counties without a city stand under the province.
  const direct = counties.filter(
    ({ code }) =>
      code.startsWith(province.code.slice(0, 2)) &&
      !below.some((city) => code.startsWith(city.code.slice(0, 4))),
  );
  rows.push([province.name, ...below.map(({ name }) => name), ...direct.map(({ name }) => name)].join(' '));
  for (const city of below) {
    const own = counties.filter(({ code }) => code.startsWith(city.code.slice(0, 4)));
    if (own.length > 0) rows.push([city.name, ...own.map(({ name }) => name)].join(' '));
  }
}
const text = `/** Made by scripts/divisions/build.ts from @vant/area-data 2.1.0. A line: a province or city, and what it holds. */
export const DIVISIONS = \`
${rows.join('\n')}
\`;
`;
writeFileSync(TARGET, text);
console.log(`${rows.length} lines, ${text.length} characters`);
