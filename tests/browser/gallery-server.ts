import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The components that have examples, which are the pages of the gallery. */
export const galleryPages = globSync('src/components/*/*.examples.ts', { cwd: root })
  .map((file) => basename(file, '.examples.ts'))
  .sort();

export interface GalleryServer {
  /** Opens a component's examples. */
  open: (page: Page, component: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Starts the development server, which alone has the gallery of examples, as `npm run dev` does. */
export async function serveGallery(): Promise<GalleryServer> {
  const { VITEST: _vitest, NODE_ENV: _mode, ...environment } = process.env;
  const server = spawn(process.execPath, ['src/cli/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '0'], {
    cwd: root,
    env: { ...environment, NO_COLOR: '1' },
  });
  const home = await new Promise<string>((resolve, reject) => {
    let log = '';
    const read = (text: Buffer): void => {
      log += text.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(log)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('error', reject);
    server.on('close', () => reject(new Error(`The development server ended:\n${log}`)));
  });
  return {
    async open(page, component) {
      // What loads a page anew when a file changes; other tests write files meanwhile.
      await page.route('**/@vite/client', (route) => route.abort());
      const response = await page.goto(`${home}gallery/${component}/`, { waitUntil: 'load' });
      if (!response?.ok()) throw new Error(`The gallery cannot show ${component}: ${await page.content()}`);
    },
    close: () =>
      new Promise((resolve) => {
        server.on('close', () => resolve());
        server.kill();
      }),
  };
}
