/**
 * Runs one rule's tests again and again in one process, each time with another mutant of its check: a fork of
 * `npm run mutate`, which sends the mutants and hears of each whether the tests saw it. Loading the tests takes a second,
 * running them a few hundredths.
 *
 * Arguments: the rule's file, its test file.
 */
import Module from 'node:module';
import { dirname } from 'node:path';
import Mocha from 'mocha';
import type { Rule } from '../../server/src/core/rules/types';

const [file = '', test = ''] = process.argv.slice(2);

/** Says nothing: the count of failures is all that is asked for. */
class Silent extends Mocha.reporters.Base {
  override epilogue(): void {}
}

const mocha = new Mocha({ bail: true, reporter: Silent, timeout: 20_000 });
mocha.cleanReferencesAfterRun(false);
mocha.addFile(test);
const rule = defaultOf(require(file));
const { check } = rule;

process.on('message', (code: string) => {
  let mutant: Rule['check'];
  try {
    mutant = load(code).check;
  } catch {
    // A module that does not even load is seen by any test.
    process.send?.(true);
    return;
  }
  Object.assign(rule, { check: mutant });
  mocha.run((failures) => {
    Object.assign(rule, { check });
    process.send?.(failures > 0);
  });
});
// The tests as they are must pass: else every mutant would count as seen.
mocha.run((failures) => process.send?.(failures === 0 ? 'ready' : 'broken'));

/** The rule of a CommonJS module in `code`, which stands where `file` does. */
function load(code: string): Rule {
  const module = new Module(file);
  module.filename = file;
  // Undocumented, but what every require hook rests on: where the module looks for packages, and its compiler.
  const inner = module as unknown as { paths: string[]; _compile(code: string, filename: string): void };
  inner.paths = (Module as unknown as { _nodeModulePaths(from: string): string[] })._nodeModulePaths(
    dirname(file),
  );
  inner._compile(code, file);
  return defaultOf(module.exports);
}

function defaultOf(exported: { default: Rule }): Rule {
  return exported.default;
}
