import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface SiteServer {
  /** The address of the site's home page, ending in a slash. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built folder as a static host would: directory indexes, 404.html, nothing outside the base path. */
export async function serveSite(folder: string, basePath = ''): Promise<SiteServer> {
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { extensions: ['html'] });
  const server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    };
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(`${basePath}/`)) {
      refuse();
    } else if (!pathname.endsWith('/') && isFolder(join(folder, pathname.slice(basePath.length)))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else {
      request.url = pathname.slice(basePath.length) + search;
      files(request, response, refuse);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}${basePath}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
