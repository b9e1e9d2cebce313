// `npm run test:watch`: the unit tests, and again those that a change concerns, as files change.
process.argv.splice(
  2,
  0,
  'watch',
  '--project=unit',
  '--project=components',
  '--config=tests/vitest.config.ts',
);
await import('../../node_modules/vitest/vitest.mjs');
