/** Mocha's dots, and the counts left in the file that BIGANZI_MOCHA_RESULTS names, for scripts/test.ts. */
const { writeFileSync } = require('node:fs');
const mocha = require('mocha');

const { reporters } = mocha.default ?? mocha;

module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.on('end', () => {
      const { passes, failures, pending } = this.stats;
      const path = process.env.BIGANZI_MOCHA_RESULTS;
      if (path) writeFileSync(path, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
};
