import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Only the built site has static files; without this line vite would watch public/ for the tests as well.
  publicDir: false,
  // What a build writes concerns no unit test, and must not start them again.
  server: { watch: { ignored: ['**/.astro/**', '**/dist/**', '**/dist-*/**'] } },
  test: {
    passWithNoTests: true,
    // A golden output that is missing fails as one that differs does, here as in CI.
    update: 'none',
    projects: [
      'tests/components/vitest.config.ts',
      {
        extends: true,
        test: {
          name: 'unit',
          // Whatever needs no built site, so that no new folder of tests is forgotten.
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/components/**', 'tests/site/**', 'tests/browser/**'],
          testTimeout: 30_000,
          // A file leaves nothing behind in its worker, so that what all of them load is loaded once a worker.
          isolate: false,
          // Astro gives it to the site; addresses ask for it.
          env: { SITE: 'https://example.org' },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/build.setup.ts',
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/site/build.setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser on a busy machine may be late; the summary names what passed at the second try.
          retry: 1,
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
