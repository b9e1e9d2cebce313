/** One page that leads to the sites of several cities, made from their own catalogues. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { citiesCommand } from '../../src/cli/cities-command.ts';
import { dcatCatalogue } from '../../src/exports/dcat/catalogue.ts';
import { publicationIn } from '../share/cities.ts';
import { tagsOf } from '../site/every-page.ts';
import { removeAll, temporary } from './building.ts';

const cities = ['hoshizora', 'maboroshi', 'yukiguni'];
const catalogues = new Map(
  cities.map((city) => {
    const catalogue = dcatCatalogue(publicationIn(`tests/cities/${city}/content`));
    return [city, catalogue.replaceAll('https://example.org/', `https://example.org/${city}/`)] as const;
  }),
);
let folder: string;
const file = (...path: string[]) => join(folder, ...path);
const page = () => readFileSync(file('index.html'), 'utf8');

beforeEach(() => {
  folder = temporary();
  for (const [city, catalogue] of catalogues) {
    mkdirSync(file(city));
    writeFileSync(file(city, 'catalog.jsonld'), catalogue);
  }
});
afterAll(removeAll);

function expectRefused(words: string): void {
  const { exitCode, stderr } = citiesCommand([folder]);
  expect(stderr).toContain(words);
  expect(exitCode).toBe(1);
}

describe('npm run cities', () => {
  it('writes a page that leads to each site, its data and its catalogue', () => {
    expect(citiesCommand([folder, '--title', '架空県の市町村'])).toMatchObject({ exitCode: 0, stderr: '' });
    const links = tagsOf(page()).flatMap(({ name, attributes }) => (name === 'a' ? attributes.href : []));
    expect(links).toEqual(cities.flatMap((city) => [`${city}/`, `${city}/data/`, `${city}/catalog.jsonld`]));
    expect(page()).toContain('<h1>架空県の市町村</h1>');
    expect(page()).toContain('まぼろし村のしるし');
    expect(page()).toContain('<time datetime="2043-06-07">');
    expect(page()).toContain('データ（18種類）');
  });

  it('needs nothing that the strictest policy forbids', () => {
    citiesCommand([folder]);
    const tags = tagsOf(page());
    expect(tags.filter(({ name }) => ['script', 'style', 'img'].includes(name))).toEqual([]);
    expect(tags.filter(({ attributes }) => 'style' in attributes)).toEqual([]);
  });

  it('writes a catalogue of the catalogues, by the addresses that they have in their own files', async () => {
    citiesCommand([folder]);
    const joint = JSON.parse(readFileSync(file('catalog.jsonld'), 'utf8')) as jsonld.JsonLdDocument;
    const [parent, ...children] = (await jsonld.flatten(joint)) as unknown as Record<string, unknown>[];
    const named = parent!['http://www.w3.org/ns/dcat#catalog'] as { '@id': string }[];
    expect(named).toHaveLength(cities.length);
    const ids = [...catalogues.values()].map(
      (text) => (JSON.parse(text) as { '@graph': { '@id': string }[] })['@graph'][0]!['@id'],
    );
    expect(named.map((each) => each['@id']).sort()).toEqual(ids.toSorted());
    expect(children.map((each) => each['@id']).sort()).toEqual(ids.toSorted());
  });

  it('may be done again, and is the same', () => {
    citiesCommand([folder]);
    const before = page();
    expect(citiesCommand([folder]).exitCode).toBe(0);
    expect(page()).toBe(before);
  });

  it('takes no words of a catalogue for markup', () => {
    const catalogue = catalogues.get('maboroshi')!.replace('まぼろし村のしるし', '<b>村</b> & \\"町\\"');
    writeFileSync(file('maboroshi', 'catalog.jsonld'), catalogue);
    citiesCommand([folder]);
    expect(page()).toContain('&lt;b&gt;村&lt;/b&gt; &amp; &quot;町&quot;');
  });

  it('writes over no page of somebody else', () => {
    writeFileSync(file('index.html'), '<title>県のページ</title>');
    expectRefused('作ったものではありません');
    expect(page()).toBe('<title>県のページ</title>');
  });

  it.each([
    ['a site without a catalogue', () => mkdirSync(file('新市')), '新市/catalog.jsonld」がありません'],
    [
      'a catalogue of another kind',
      () => writeFileSync(file('yukiguni/catalog.jsonld'), '[]'),
      'カタログではありません',
    ],
    [
      'a catalogue that is cut',
      () => writeFileSync(file('yukiguni/catalog.jsonld'), '{'),
      'カタログではありません',
    ],
  ])('says so of %s, and writes nothing', (_, spoil, words) => {
    spoil();
    expectRefused(words);
    expect(existsSync(file('index.html'))).toBe(false);
  });

  it('says so of two sites that were built for one address', () => {
    writeFileSync(file('yukiguni/catalog.jsonld'), catalogues.get('maboroshi')!);
    expectRefused('同じ住所');
    expect(existsSync(file('index.html'))).toBe(false);
  });

  it('says how it is called', () => {
    expect(citiesCommand([]).stderr).toContain('npm run cities');
    expect(citiesCommand([join(folder, 'nowhere')]).exitCode).toBe(1);
    const empty = temporary();
    expect(citiesCommand([empty]).stderr).toContain('サイトのフォルダーがありません');
  });
});
