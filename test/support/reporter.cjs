/**
 * Mocha's dots, and the counts left in the file that BIGANZI_MOCHA_RESULTS names, for scripts/test.ts; with them what each
 * file took, in milliseconds, the longest first.
 */
const { writeFileSync } = require('node:fs');
const { relative } = require('node:path');
const mocha = require('mocha');

const { reporters } = mocha.default ?? mocha;

module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const took = {};
    runner.on('test end', ({ file = '', duration = 0 }) => {
      const name = relative(process.cwd(), file);
      took[name] = (took[name] ?? 0) + duration;
    });
    runner.on('end', () => {
      const { passes, failures, pending } = this.stats;
      const path = process.env.BIGANZI_MOCHA_RESULTS;
      const files = Object.fromEntries(Object.entries(took).sort(([, a], [, b]) => b - a));
      const results = { passed: passes, failed: failures, skipped: pending, files };
      if (path) writeFileSync(path, JSON.stringify(results, undefined, 1));
    });
  }
};
