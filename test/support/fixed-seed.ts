/** Random texts are the same ones at each run, so that a test says the same of the same program: `npm run fuzz` tries new ones. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_201 });
