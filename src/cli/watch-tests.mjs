// @ts-check
import { parseCLI, startVitest } from 'vitest/node';

// `npm run test:watch`: the unit tests, and again those that a change concerns, as files change.
const { filter, options } = parseCLI(['vitest', 'watch', ...process.argv.slice(2)]);
await startVitest('test', filter, {
  ...options,
  project: ['unit'],
  config: 'tests/vitest.config.ts',
});
