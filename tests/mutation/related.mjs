// Runs the unit tests of a folder that read a source file, up to the first that fails: `related.mjs report.json src/… tests/…`.
import { startVitest } from 'vitest/node';

const [, , report, source, tests] = process.argv;

/** Tests of whole builds, of other processes and of how time grows: what they notice is noticed by others, much sooner. */
const slow = [
  'tests/accepted/**',
  'tests/cli/*-safety.test.ts',
  'tests/cli/run.test.ts',
  'tests/lint/**',
  'tests/loader/astro-integration.test.ts',
  'tests/search/large-city.test.ts',
  'tests/**/growth.test.ts',
];

const vitest = await startVitest('test', [tests], {
  related: [source],
  run: true,
  config: 'tests/vitest.config.ts',
  project: ['unit', 'components'],
  exclude: slow,
  bail: 1,
  passWithNoTests: true,
  reporters: ['json'],
  outputFile: { json: report },
});
await vitest.close();
