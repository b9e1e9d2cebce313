/** The built site behind real nginx, at the root of a host and under a path: types, caching, what others may read and frame, the 404. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from '../../src/hosting/header-rules.ts';
import { needing } from '../requirement.ts';
import { builtSites } from './built-sites.ts';
import { lackOfNginx, nginx, serveWithNginx } from './nginx.ts';
import type { SiteServer } from './server.ts';
import { buildPlans } from './site.ts';

const built = await builtSites('root', 'sub', 'maboroshi');
const hasNginx = needing(nginx !== undefined, lackOfNginx);

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/** Asks for exactly that path, which `fetch` would tidy up. */
async function ask(url: string, path: string, headers: Record<string, string> = {}) {
  const { origin } = new URL(url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(origin, { path: encodeURI(path), headers }, resolve).on('error', reject);
  });
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

describe.each(['root', 'sub', 'maboroshi'] as const)('the site %s behind nginx', hasNginx, (name) => {
  const folder = built[name];
  const { base } = buildPlans[name];
  let server: SiteServer;

  beforeAll(async () => {
    server = await serveWithNginx(folder, base);
  });
  afterAll(() => server.close());

  it('sends every file whole, with the headers that the rules say and no others of their names', async () => {
    const shown = filesIn(folder).filter((file) => !/^(_headers|\.measure-sheets)$/.test(file));
    expect(shown.length).toBeGreaterThan(100);
    const names = new Set(shown.flatMap((file) => Object.keys(headersOf(file))));
    expect(names).toContain('Content-Security-Policy');
    for (const file of shown) {
      const { status, headers, body } = await ask(
        server.url,
        base + file.replace(/(^|\/)index\.html$/, '$1'),
      );
      expect(status, file).toBe(200);
      expect(body.equals(readFileSync(join(folder, file))), file).toBe(true);
      const told = [...names].flatMap((each) => {
        const value = headers[each.toLowerCase()];
        return value === undefined ? [] : [[each, value]];
      });
      expect(Object.fromEntries(told), file).toEqual(headersOf(file));
    }
  });

  it.each(['nothing/', 'measures/nothing', 'data/nothing.csv', '.measure-sheets', 'embed/nothing/'])(
    'answers /%s with the site’s own 404',
    async (path) => {
      const { status, headers, body } = await ask(server.url, base + path);
      expect(status).toBe(404);
      expect(body.equals(readFileSync(join(folder, '404.html')))).toBe(true);
      expect(headers['content-security-policy']).toBe(headersOf('404.html')['Content-Security-Policy']);
    },
  );

  it('leads a folder to its page, and stays below its path', async () => {
    const { status, headers } = await ask(server.url, `${base}about`);
    expect([status, headers.location]).toEqual([301, `${base}about/`]);
    if (base === '/') return;
    expect((await ask(server.url, base.slice(0, -1))).headers.location).toBe(base);
    const outside = await ask(server.url, '/about/');
    expect(outside.status).toBe(404);
    expect(outside.body.equals(readFileSync(join(folder, '404.html')))).toBe(true);
  });

  it('does not send again what has not changed', async () => {
    const first = await ask(server.url, `${base}data/`);
    const again = await ask(server.url, `${base}data/`, { 'If-None-Match': first.headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['cache-control']).toBe('no-cache');
  });

  it('compresses text as it is sent, and gives parts of what is compressed already', async () => {
    const gzip = { 'Accept-Encoding': 'gzip' };
    const page = await ask(server.url, `${base}data/`, gzip);
    expect(page.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(page.body).equals(readFileSync(join(folder, 'data/index.html')))).toBe(true);
    const whole = join(folder, 'data/observations.parquet');
    const part = await ask(server.url, `${base}data/observations.parquet`, { ...gzip, Range: 'bytes=0-3' });
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([
      206,
      'PAR1',
      `bytes 0-3/${statSync(whole).size}`,
    ]);
  });
});
