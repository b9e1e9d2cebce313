/** What catalogues, harvesters and feed readers find in the built site, at the root of a host, under a path, of another city. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { faults, shapeFiles, triples } from '../exports/linked-data.ts';
import { strictXml } from '../exports/strict-xml.ts';
import { builtSites } from './built-sites.ts';
import { siteUrl, subPath } from './site.ts';
import { everyPage, isEmbedded, type Tag } from './every-page.ts';

const { root, sub, hoshizora } = await builtSites('root', 'sub', 'hoshizora');
const sites = [
  { name: 'at the root of a host', folder: root, base: `${siteUrl}/`, path: '/', sheets: 1 },
  { name: 'under a path', folder: sub, base: `${siteUrl}${subPath}/`, path: `${subPath}/`, sheets: 1 },
  { name: 'of another city', folder: hoshizora, base: `${siteUrl}/`, path: '/', sheets: undefined },
];
const atRoot = sites.filter(({ path }) => path === '/');

const answers = ['package_list', 'package_search'].map((action) => `api/3/action/${action}`);
const text = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

/** Addresses of the site in a text, without the names (`catalog.jsonld#…`) that the catalogue gives to things. */
function addresses(words: string, base: string): string[] {
  const found = words.match(/https?:\/\/[^\s"'<>]+/g) ?? [];
  return [...new Set(found)].filter(
    (address) => address.startsWith(base) && !/catalog\.jsonld#/.test(address),
  );
}

/** Whether what stands under an address was built, the named place on a page included. */
function exists(address: string, folder: string, base: string): boolean {
  const [path = '', fragment] = address.slice(base.length).split('#');
  const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  const place = fragment === undefined ? '' : decodeURIComponent(fragment);
  return place === '' || readFileSync(file, 'utf8').includes(`id="${place}"`);
}

describe.each(sites)('the site $name', ({ folder, base, path, sheets }) => {
  const quads = triples(text(folder, 'catalog.jsonld'));

  it.each(['catalog.jsonld', 'feed.atom', ...answers])('has in /%s only addresses that exist', (file) => {
    const content = text(folder, file);
    const own = addresses(content, base);
    if (file !== answers[0]) expect(own.length).toBeGreaterThan(2);
    expect(own.filter((address) => !exists(address, folder, base))).toEqual([]);
    const elsewhere = addresses(content, siteUrl).filter((address) => !address.startsWith(base));
    expect(elsewhere).toEqual([]);
  });

  it('has the list of open data that a municipality publishes, where it has adopted the site', () => {
    const lists = readdirSync(folder).filter((name) => name.endsWith('_open_data_list.csv'));
    const official = JSON.parse(text(folder, 'data/measures.json')) as { official: boolean };
    expect(lists).toHaveLength(official.official ? 1 : 0);
    for (const list of lists) {
      const own = addresses(text(folder, list).replaceAll(',', ' '), base);
      expect(own.length).toBeGreaterThan(20);
      expect(own.filter((address) => !exists(address, folder, base))).toEqual([]);
    }
  });

  it('lists every file of a table in the catalogue, with its true size', async () => {
    const all = await quads;
    const objects = (name: string) =>
      new Map(
        all.flatMap(({ subject, predicate, object }) =>
          predicate.value === `http://www.w3.org/ns/dcat#${name}` ? [[subject.value, object.value]] : [],
        ),
      );
    const sizes = objects('byteSize');
    const files = objects('downloadURL');
    expect(files.size).toBeGreaterThanOrEqual(8 * 3);
    for (const [id, address] of files) {
      expect(statSync(join(folder, address.slice(base.length))).size, address).toBe(Number(sizes.get(id)));
    }
  });

  it.each(shapeFiles)('has a catalogue that breaks no rule of %s', async (file) => {
    const found = await faults(await quads, file);
    expect(found.filter(({ severity }) => severity === 'Violation')).toEqual([]);
  });

  it('announces its feed on every page that stands by itself, and the feed can be read', () => {
    const feedsOf = ({ tags }: { tags: Tag[] }) =>
      tags
        .filter((tag) => tag.name === 'link' && tag.attributes['type'] === 'application/atom+xml')
        .map(({ attributes }) => attributes.href ?? '');
    const pages = everyPage(folder).filter((page) => !isEmbedded(page));
    expect([...new Set(pages.map((page) => feedsOf(page)[0]))]).toEqual([`${path}feed.atom`]);
    // A measure and a department have a feed of their own besides.
    const further = pages.flatMap((page) =>
      feedsOf(page)
        .slice(1)
        .map((feed) => [`${path}${page.path}`, feed]),
    );
    expect(further.length).toBeGreaterThan(0);
    for (const [page, feed] of further) {
      expect(feed).toBe(`${page ?? ''}feed.atom`);
      expect(feed).toMatch(/\/(measures|departments)\/[^/]+\/feed\.atom$/);
      expect(() => strictXml(text(folder, (feed ?? '').slice(path.length)))).not.toThrow();
    }
    const xml = text(folder, 'feed.atom');
    expect(() => strictXml(xml)).not.toThrow();
    const { entries = [], links, id } = parseAtomFeed(xml);
    expect(id).toBe(`${base}feed.atom`);
    expect(links?.map(({ href }) => href)).toContain(`${base}feed.atom`);
    const ofSheets = entries.filter((entry) => entry.id?.startsWith(`${base}measures/`));
    if (sheets === undefined) expect(ofSheets.length).toBeGreaterThan(1);
    else expect(ofSheets).toHaveLength(sheets);
  });

  it('has structured data on its pages that a processor can expand, and one catalogue for all of them', async () => {
    // Of schema.org's context only that names without a prefix are its own.
    const documentLoader = (address: string) =>
      Promise.resolve({
        contextUrl: '',
        documentUrl: address,
        document: { '@context': { '@vocab': 'https://schema.org/', id: '@id', type: '@type' } },
      });
    const catalogues = new Set<unknown>();
    const kinds = new Map<string, number>();
    for (const page of everyPage(folder)) {
      for (const [, json] of page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        const data = JSON.parse(json!) as Record<string, unknown> & { '@type': string };
        expect(await jsonld.expand(data as object, { documentLoader }), page.path).toHaveLength(1);
        kinds.set(data['@type'], (kinds.get(data['@type']) ?? 0) + 1);
        if (data['@type'] === 'DataCatalog') catalogues.add(data['@id']);
        if (data['@type'] === 'Dataset') {
          catalogues.add((data['includedInDataCatalog'] as { '@id': string })['@id']);
        }
      }
    }
    expect([...catalogues]).toEqual([`${base}data/#catalog`]);
    expect(kinds.get('DataCatalog')).toBe(1);
    expect(kinds.get('Dataset')).toBeGreaterThan(10);
  });
});

describe.each(atRoot)('a CKAN harvester at the site $name', ({ folder }) => {
  it('finds files without an extension that are JSON', () => {
    const [list, search] = answers.map(
      (answer) => JSON.parse(text(folder, answer)) as Record<string, unknown>,
    );
    expect([list?.['success'], search?.['success']]).toEqual([true, true]);
    const { count, results } = search?.['result'] as { count: number; results: { name: string }[] };
    expect(list?.['result']).toEqual(results.map(({ name }) => name));
    expect(count).toBe(results.length);
  });
});

it('sends harvesters of CKAN to the root of a host only', () => {
  const page = (folder: string) => text(folder, 'data/index.html');
  expect(page(root)).toContain('<dt>CKAN</dt>');
  expect(page(sub)).not.toContain('<dt>CKAN</dt>');
});
