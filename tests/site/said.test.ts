/** Texts and numbers have a value of their own in まぼろし村: it stands on the page, in the print, in the file and is found where the leaf says so. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { publish } from '../../src/domain/publication/publish.ts';
import type { Outlet } from '../../src/schema/described.ts';
import type { Directory, Shard, WrittenRecord } from '../../src/search/directory.ts';
import { find, type IndexReader } from '../../src/search/find.ts';
import type { LexiconEntry } from '../../src/search/lexicon.ts';
import { wordsOf } from '../../src/search/question.ts';
import { isChanged } from '../said/changes.ts';
import { everyLeaf, type Leaf } from '../said/leaves.ts';
import { isOn, isRowOf } from '../said/outputs.ts';
import { attributesIn, pageAndPrint, wordsIn } from '../said/page-and-print.ts';
import { placesOf, type Places } from '../said/places.ts';
import { printedAs, standsIn } from '../said/printed-as.ts';
import { refused, repeats } from '../said/references.ts';
import { Village, type Sample } from '../said/samples.ts';
import { builtSites } from './built-sites.ts';
import { csvRows } from './data-file.ts';
import { elements, type Element } from './markup.ts';

const { maboroshi } = await builtSites('maboroshi');
const village = new Village();
const publication = publish(village.read().content!);
const leaves = everyLeaf().filter(
  (leaf) => !isChanged(leaf) && leaf.exempt === undefined && !refused.has(leaf.name),
);
const reader = searchIndexOf(maboroshi);

afterAll(() => village.leave());

describe('a text or number comes out where it is declared:', () => {
  it.each(leaves)('$name', async (leaf) => {
    const samples =
      repeats.has(leaf.name) || leaf.kind === 'id' ? village.of(leaf.name) : village.ownOf(leaf);
    const seen = new Set<Outlet>();
    for (const sample of samples) {
      const places = placesOf(sample, village, publication);
      for (const outlet of leaf.said) if (await outlets[outlet](leaf, sample, places)) seen.add(outlet);
    }
    expect(
      leaf.said.filter((outlet) => !seen.has(outlet)),
      `${leaf.name} says that it comes out there, but 「${samples.map(({ value }) => value).join('」「')}」 does not stand on the pages or in the files of its thing: bring it out, or correct \`said\` in src/schema`,
    ).toEqual([]);
  });
});

/** Whether a value comes out there. */
const outlets: Record<Outlet, (leaf: Leaf, sample: Sample, places: Places) => boolean | Promise<boolean>> = {
  page: (leaf, { value }, { pages }) =>
    pages.some((path) => isOnPage(leaf, value, path, 'page') || (leaf.kind === 'id' && hasId(path, value))),
  print: (leaf, { value }, { pages }) => pages.some((path) => isOnPage(leaf, value, path, 'print')),
  file: (leaf, { value }, places) => cellsOf(places).some((cell) => isCell(leaf, value, cell)),
  search: async (_, { value }, { pages }) => {
    const found = await find(wordsOf(value), reader, () => Number.POSITIVE_INFINITY);
    return found.kinds.some(({ records }) => records.some(isOn(pages)));
  },
};

const parts = new Map<string, ReturnType<typeof pageAndPrint>>();

function partsOf(path: string): ReturnType<typeof pageAndPrint> {
  const file = join(maboroshi, path, 'index.html');
  // Not everything has a page in English.
  const known = parts.get(path) ?? pageAndPrint(existsSync(file) ? readFileSync(file, 'utf8') : '');
  parts.set(path, known);
  return known;
}

function isOnPage(leaf: Leaf, value: string, path: string, part: 'page' | 'print'): boolean {
  const element = partsOf(path)[part];
  if (leaf.kind === 'id' || leaf.kind === 'address')
    return attributesIn(element).some((attribute) =>
      leaf.kind === 'id' ? hasId(attribute, value) : attribute.startsWith(value),
    );
  // What search engines show of a page is said of it as well.
  const summary = part === 'page' ? metaIn(element) : [];
  return standsIn([wordsIn(element), ...summary].join(' '), leaf.kind, printedAs(leaf.kind, value));
}

function metaIn(page: Element): string[] {
  return elements(page, 'meta').flatMap(({ attributes }) => attributes.content ?? []);
}

/** Whether an address or an anchor is made of an id. */
function hasId(address: string, id: string): boolean {
  return new RegExp(`(^|[/#=-])${id}($|[/#&.-])`).test(address);
}

/** Every cell of the rows of a thing, and every value in the files about it. */
function cellsOf({ rows, files }: Places): string[] {
  const inRows = rows.flatMap(([table, of]) =>
    csvRows(maboroshi, `${table}.en.csv`)
      .filter(isRowOf(of))
      .flatMap((row) => Object.values(row)),
  );
  return [...inRows, ...files.flatMap(valuesIn)];
}

const read = new Map<string, string[]>();

function valuesIn(file: string): string[] {
  const known = read.get(file);
  if (known) return known;
  const text = readFileSync(join(maboroshi, file), 'utf8');
  const values = /\.json(ld)?$/.test(file) ? scalarsIn(text) : [text];
  read.set(file, values);
  return values;
}

function scalarsIn(text: string): string[] {
  const values: string[] = [];
  // Not every version of TypeScript knows that a reviver is told the source text.
  const collect = (_: string, value: unknown, context?: { source: string }) => {
    if (typeof value === 'string') values.push(value);
    if (typeof value === 'number') values.push(context?.source ?? '');
    return value;
  };
  JSON.parse(text, collect);
  return values;
}

function isCell({ kind }: Leaf, value: string, cell: string): boolean {
  return kind === 'text' || kind === 'address' ? cell.includes(value) : cell.split(';').includes(value);
}

function searchIndexOf(site: string): IndexReader {
  const [folder = ''] = globSync('search/*/', { cwd: site });
  const json = (name: string): unknown =>
    JSON.parse(readFileSync(join(site, folder, `${name}.json`), 'utf8'));
  return {
    directory: json('directory') as Directory,
    shard: (index) => Promise.resolve(json(`terms/${index}`) as Shard),
    block: (index) => Promise.resolve(json(`records/${index}`) as WrittenRecord[]),
    words: (index) => Promise.resolve(json(`words/${index}`) as LexiconEntry[]),
  };
}
