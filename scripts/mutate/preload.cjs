/** Loaded into a test run before the tests: the file BIGANZI_MUTANT_FILE is replaced by the code in BIGANZI_MUTANT_CODE. */
const Module = require('node:module');
const { readFileSync } = require('node:fs');

const file = process.env.BIGANZI_MUTANT_FILE;
const code = readFileSync(process.env.BIGANZI_MUTANT_CODE, 'utf8');
const load = Module._extensions['.ts'];

Module._extensions['.ts'] = (module, filename) => {
  if (filename === file) module._compile(code, filename);
  else load(module, filename);
};
