import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Components as Astro compiles them, each by itself: no content, no page, no build. */
export default getViteConfig(
  {
    root,
    publicDir: false,
    test: {
      name: 'components',
      include: ['tests/components/**/*.test.ts'],
      testTimeout: 30_000,
      // A file leaves nothing behind in its worker, so that Astro and the components are loaded once a worker.
      isolate: false,
    },
  },
  {
    configFile: false,
    root,
    site: 'https://example.org',
    logLevel: 'silent',
    devToolbar: { enabled: false },
  },
);
