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
      // A worker of its own for each file: what dictionaries and cities a file has read goes with it.
      isolate: true,
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
