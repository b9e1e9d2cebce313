/** Every link of every page leads somewhere: at the root of a host, under a path, and of other cities. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { needing } from '../requirement.ts';
import { everySite } from './built-sites.ts';
import { everyPage, isEmbedded, type BuiltPage } from './every-page.ts';

const sites = await everySite();
const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Every address a page names for a reader, a browser or a search engine to follow, as it is written. An @id only names.
 */
function addresses({ tags, html }: BuiltPage, origin: string): string[] {
  const inAttributes = tags.flatMap(
    ({ name, attributes: { href, src, srcset, poster, property, content } }) => [
      ...[href, src, poster].filter((each) => each !== undefined),
      ...(srcset ?? '').split(',').flatMap((each) => each.trim().split(/\s+/)[0] || []),
      ...(name === 'meta' && /^og:(url|image)$/.test(property ?? '') ? [content ?? ''] : []),
    ],
  );
  const inJson = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
    ([, json]) => [...json!.matchAll(/(?<!"@id":)"(https?:\/\/[^"\s]+)"/g)].map(([, address]) => address!),
  );
  return [...inAttributes, ...inJson.filter((each) => each.startsWith(origin))];
}

/** The error page is shown at any address, so what it names must not depend on where it stands. */
const shownAt = ({ path }: BuiltPage) => (path === '404.html' ? 'any/where/' : path);

/** The hosts that the content itself names: of source documents, licence and contact. Comments name none. */
function hostsNamedBy(content: string): Set<string> {
  const files = globSync('**/*.{yaml,md}', { cwd: join(project, content) });
  const lines = files.flatMap((file) => readFileSync(join(project, content, file), 'utf8').split('\n'));
  const named = lines
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.match(/https?:\/\/[^/\s"')>]+/g) ?? []);
  return new Set(named.map((each) => new URL(each).host));
}

const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address!);

describe.each(sites)('the site $name', ({ folder, base, content, origin }) => {
  const pages = everyPage(folder);
  const idsByPage = new Map(
    pages.map(({ path, tags }) => [path, new Set(tags.flatMap(({ attributes }) => attributes.id ?? []))]),
  );
  const links = pages.flatMap((page) =>
    addresses(page, origin).map((written) => ({
      from: page.path,
      written,
      url: new URL(written, `${origin}${base}${written.startsWith('#') ? page.path : shownAt(page)}`),
    })),
  );
  const inside = links.filter(({ url }) => url.origin === origin);
  const byPage = Map.groupBy(inside, ({ from }) => from);
  const outside = links.filter(({ url }) => url.origin !== origin);

  it('is full of links', () => expect(inside.length).toBeGreaterThan(pages.length * 20));

  it('stays under its own path', () => {
    expect(inside.filter(({ url }) => !url.pathname.startsWith(base))).toEqual([]);
  });

  it('leads to files that exist, by the address they have', () => {
    const dead = inside.filter(({ url: { pathname } }) => {
      const path = decodeURIComponent(pathname.slice(base.length));
      const file = join(folder, path, path === '' || path.endsWith('/') ? 'index.html' : '');
      return !existsSync(file) || statSync(file).isDirectory();
    });
    expect(dead.map(({ from, written }) => `/${from}: ${written}`)).toEqual([]);
  });

  it('leads to places on pages that exist', () => {
    const dead = inside.filter(({ url: { pathname, hash } }) => {
      const ids = idsByPage.get(pathname.slice(base.length));
      return hash !== '' && !ids?.has(decodeURIComponent(hash.slice(1)));
    });
    expect(dead.map(({ from, written }) => `/${from}: ${written}`)).toEqual([]);
  });

  it('leads to no other host than those that the content names', () => {
    const hosts = hostsNamedBy(content);
    // A telephone number or an address of mail is no host.
    const strange = outside.filter(({ url }) => url.host !== '' && !hosts.has(url.host));
    expect(strange.map(({ from, written }) => `/${from}: ${written}`)).toEqual([]);
    expect(outside.length).toBeGreaterThan(0);
  });

  it('has every page but the error page and embedded ones in its sitemap, and nothing else', () => {
    const index = locations(readFileSync(join(folder, 'sitemap-index.xml'), 'utf8'));
    const listed = index.flatMap((address) => {
      expect(address).toMatch(new RegExp(`^${origin}${base}`));
      return locations(readFileSync(join(folder, address.slice(`${origin}${base}`.length)), 'utf8'));
    });
    const wanted = pages
      .filter((page) => page.path !== '404.html' && !isEmbedded(page))
      .map(({ path }) => `${origin}${base}${path}`);
    expect(listed.sort()).toEqual(wanted.sort());
  });

  it('says of every page in its sitemap when it last changed: a day of the content, and no day of the build', () => {
    const map = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    const days = [...map.matchAll(/<lastmod>([^<T]*)/g)].flatMap(([, day]) => day ?? []);
    const files = globSync('**/*.yaml', { cwd: join(project, content) });
    const written = files.map((file) => readFileSync(join(project, content, file), 'utf8')).join('\n');
    for (const day of new Set(days)) expect(written).toContain(day);
    if (/^updated:/m.test(written)) expect(days).toHaveLength(locations(map).length);
  });

  it('names its sitemap in robots.txt, which keeps nobody out', () => {
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
    expect(robots).not.toMatch(/^Disallow: *\S/m);
  });

  it('is reached from the home page, page by page', () => {
    const seen = new Set(['']);
    const queue = [''];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      for (const { url } of byPage.get(path) ?? []) {
        const next = url.pathname.slice(base.length);
        if (idsByPage.has(next) && !seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
      }
    }
    const lost = pages.map(({ path }) => path).filter((path) => path !== '404.html' && !seen.has(path));
    expect(lost).toEqual([]);
  });
});

const hasValidator = spawnSync('xmllint', ['--version']).status === 0;

it(
  'the sitemap keeps to its schema',
  needing(hasValidator, 'no xmllint: apt-get install libxml2-utils'),
  () => {
    const schema = join(project, 'tests/site/sitemap.xsd');
    const sitemap = join(sites.find(({ site }) => site === 'sub')!.folder, 'sitemap-0.xml');
    const check = (...input: string[]) =>
      spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...input], { encoding: 'utf8' });
    expect(check(sitemap).stderr).toContain('validates');
    const broken = join(mkdtempSync(join(tmpdir(), 'sitemap-')), 'sitemap.xml');
    writeFileSync(broken, readFileSync(sitemap, 'utf8').replace('<loc>https://', '<loc>/'));
    expect(check(broken).stderr).toContain('fails to validate');
  },
);
