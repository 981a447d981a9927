/**
 * `npm run expect [-- group | group/rule …]`: runs the tests of rules and writes what each rule says and offers in its bad
 * cases into test/rules/<group>/expected.txt (test/support/promises.ts). The difference is to be read before it is
 * committed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

const specs = (process.argv.length > 2 ? process.argv.slice(2) : ['*']).map((name) =>
  name.includes('/') ? `test/rules/${name}.test.ts` : `test/rules/${name}/*.test.ts`,
);
const missing = specs.filter((spec) => !spec.includes('*') && !existsSync(join(ROOT, spec)));
if (missing.length > 0) {
  console.error(`没有这些测试：${missing.join('、')}`);
  process.exit(2);
}
const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/mocha/bin/mocha.js'), ...specs], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, BIGANZI_EXPECT: 'write' },
});
process.exit(status ?? 1);
