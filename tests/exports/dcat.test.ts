/** The catalogue as a processor of linked data reads it, against the published shapes. */
import { Store } from 'n3';
import { describe, expect, it } from 'vitest';
import type { Release } from '../../src/domain/publication/release.ts';
import { dcatCatalogue } from '../../src/exports/dcat/catalogue.ts';
import { publishedFiles } from '../../src/exports/files.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';
import { faults, ownShapes, shapeFiles, triples } from './linked-data.ts';
import { realPublication } from './real-publication.ts';

const real = realPublication();
const withContact = {
  ...real,
  site: { ...real.site, contact: { label: '窓口', url: 'https://example.org/contact' } },
};
const release = (name: string, date: string): Release => ({
  name,
  date,
  notes: '試しの版',
  tables: [{ name: 'ratings', rows: 4, withdrawn: false }],
  archive: { name: `data-${name}.zip`, bytes: 10, sha256: 'a'.repeat(64) },
  withdrawals: [],
  modified: date,
});
const frozen = { ...real, releases: [release('2026.2', '2026-12-01'), release('2026.1', '2026-11-01')] };
const catalogues = {
  'frozen releases': dcatCatalogue(frozen),
  'the real content': dcatCatalogue(real),
  'a site with a contact': dcatCatalogue(withContact),
  'a sheet without a day': dcatCatalogue(publicationOf(writtenSheet())),
  'no sheet at all': dcatCatalogue(publicationOf()),
};
const ns = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  foaf: 'http://xmlns.com/foaf/0.1/',
};
const read = async (text: string) => new Store(await triples(text));
const one = (store: Store, subject: string, predicate: string) =>
  store.getObjects(subject, predicate, null).map(({ value }) => value);

describe.each(Object.entries(catalogues))('the catalogue of %s', (_, text) => {
  const quads = triples(text);

  it('names everything it refers to, with its type', async () => {
    const store = new Store(await quads);
    const typed = new Set(store.getSubjects(`${ns.rdf}type`, null, null).map(({ value }) => value));
    const lists = 'http://www.w3.org/2004/02/skos/core#inScheme';
    const untyped = store
      .getQuads(null, null, null, null)
      .filter(({ predicate }) => ![`${ns.rdf}type`, lists].includes(predicate.value))
      .filter(({ object }) => object.termType !== 'Literal' && !typed.has(object.value));
    expect(untyped.map(({ predicate, object }) => `${predicate.value} ${object.value}`)).toEqual([]);
    expect(typed.size).toBeGreaterThan(10);
  });

  it.each(shapeFiles)('breaks no rule of DCAT-AP 3.0.1 in %s', async (file) => {
    const found = await faults(await quads, file);
    expect(found.filter(({ severity }) => severity === 'Violation').map(({ fault }) => fault)).toEqual([]);
  });
});

/** What DCAT-AP recommends and this catalogue leaves out, by the end of the property, and why. */
const leftOut: Record<string, string> = {
  'terms/issued': 'no content says on which day the site was first there',
  'dcat#contactPoint': 'this city has named nobody to ask',
  'r5r/availability': 'nobody has promised how long the newest files stay; the frozen releases do',
  'terms/type': 'whoever runs an unofficial site need not be an authority',
  'dcat#bbox': 'no content says where a municipality lies',
  'dcat#centroid': 'no content says where a municipality lies',
  'terms/publisher': 'the list of publishers is of bodies of the European Union',
  'terms/spatial': 'the lists of places are of the European Union',
};

it('what the catalogue leaves out of what DCAT-AP recommends has its reason, and nothing else is left out', async () => {
  const quads = await triples(catalogues['the real content']);
  const found = (await Promise.all(shapeFiles.map((file) => faults(quads, file)))).flat();
  const properties = found.map(({ fault }) => Object.keys(leftOut).find((end) => fault.includes(`${end} `)));
  expect(found.filter((_, index) => properties[index] === undefined).map(({ fault }) => fault)).toEqual([]);
  // The publisher's own files of shapes are not part of the project.
  if (shapeFiles.length > 1) expect(new Set(properties)).toEqual(new Set(Object.keys(leftOut)));
  const untyped = found.filter((_, index) => properties[index] === 'terms/type');
  expect(untyped.every(({ fault }) => fault.includes('#publisher '))).toBe(true);
});

it.each([
  ['a publisher', /"dct:publisher": "[^"]*",/g, '', 'publisher'],
  ['a title', /"dct:title":/g, '"dct:alternative":', 'title'],
  ['a description', /"dct:description":/g, '"dct:abstract":', 'description'],
  ['a name of the publisher', /"foaf:name":/g, '"foaf:nick":', 'name'],
  ['where a file is to be had', /"dcat:accessURL":/g, '"dcat:downloadURL":', 'accessURL'],
  ['the type of its type', /"dct:MediaType"/g, '"dct:Agent"', 'mediaType'],
  ['its number of bytes as a number', /xsd:nonNegativeInteger/g, 'xsd:string', 'byteSize'],
  ['the value of its checksum', /"spdx:checksumValue":/g, '"spdx:value":', 'checksumValue'],
])('the catalogue would be caught without %s', async (_, right, wrong, property) => {
  const whole = catalogues['the real content'];
  const broken = whole.replaceAll(right, wrong);
  expect(broken).not.toBe(whole);
  const found = await faults(await triples(broken), ownShapes);
  expect(found.map(({ fault }) => fault).join('\n')).toContain(property);
});

describe('the catalogue of the real content', () => {
  const store = read(catalogues['the real content']);
  const files = publishedFiles(real);
  const base = 'https://example.org/catalog.jsonld';

  it('has a Dataset for the whole and for each table, and a Distribution for each of their files', async () => {
    const datasets = one(await store, `${base}#catalogue`, `${ns.dcat}dataset`);
    const tables = new Set(files.flatMap(({ table }) => table?.name ?? []));
    expect(datasets.toSorted()).toEqual(
      [`${base}#dataset-all`, ...[...tables].map((name) => `${base}#dataset-${name}`)].sort(),
    );
    for (const name of tables) {
      const given = one(await store, `${base}#dataset-${name}`, `${ns.dcat}distribution`);
      const wanted = files.filter(({ table }) => table?.name === name);
      expect(given.toSorted()).toEqual(wanted.map((file) => `${base}#file-${file.name}`).sort());
    }
  });

  it('gives every field of GIF DS-469 that the content knows', async () => {
    const fields = ['dct:identifier', 'dct:title', 'dct:description', 'dcat:keyword', 'dct:spatial'];
    const more = ['dct:temporal', 'dct:publisher', 'dct:modified', 'dct:license', 'dcat:version'];
    const ofFiles = ['dct:title', 'dct:description', 'dct:modified', 'dcat:accessURL', 'dct:license'];
    const full = (name: string) => name.replace(/^(\w+):/, (_, prefix: keyof typeof ns) => ns[prefix]);
    const missing = (type: string, names: string[]) => async () => {
      const graph = await store;
      return graph
        .getSubjects(`${ns.rdf}type`, `${ns.dcat}${type}`, null)
        .flatMap(({ value }) => names.filter((name) => one(graph, value, full(name)).length === 0));
    };
    expect(await missing('Dataset', [...fields, ...more])()).toEqual([]);
    expect(await missing('Distribution', ofFiles)()).toEqual([]);
  });

  it('says the municipality by its code, and the time the values are about', async () => {
    const graph = await store;
    expect(one(graph, `${base}#place`, `${ns.dct}identifier`)).toEqual(['122157']);
    expect(one(graph, `${base}#dataset-observations-time`, `${ns.dcat}startDate`)).toEqual(['2018-01-01']);
    expect(one(graph, `${base}#dataset-observations-time`, `${ns.dcat}endDate`)).toEqual(['2022-03-31']);
    expect(one(graph, `${base}#dataset-progress-time`, `${ns.dcat}startDate`)).toEqual(['2021-04-01']);
  });

  it('is published by the site, and by the city only once it has adopted it', async () => {
    expect(one(await store, `${base}#publisher`, `${ns.foaf}name`)).toEqual([real.site.name]);
    const adopted = await read(dcatCatalogue({ ...real, site: { ...real.site, official: true } }));
    expect(one(adopted, `${base}#publisher`, `${ns.foaf}name`)).toEqual(['旭市']);
  });

  it('has a contact only where the site names one', async () => {
    const contact = `${ns.dcat}contactPoint`;
    expect((await store).getQuads(null, contact, null, null)).toEqual([]);
    const graph = await read(catalogues['a site with a contact']);
    expect(graph.getQuads(null, contact, null, null).length).toBe(
      1 + new Set(files.flatMap(({ table }) => table ?? [])).size,
    );
  });

  it('names each frozen release, and the one before it', async () => {
    const graph = await read(catalogues['frozen releases']);
    const releases = ['2026.2', '2026.1'].map((name) => `${base}#release-${name}`);
    expect(one(graph, `${base}#dataset-all`, `${ns.dcat}hasVersion`).sort().reverse()).toEqual(releases);
    expect(one(graph, releases[0]!, `${ns.dcat}previousVersion`)).toEqual([releases[1]]);
    expect(one(graph, releases[0]!, `${ns.dcat}version`)).toEqual(['2026.2']);
    expect(one(graph, `${base}#file-releases/2026.2/data-2026.2.zip`, `${ns.dcat}downloadURL`)).toEqual([
      'https://example.org/data/releases/2026.2/data-2026.2.zip',
    ]);
  });

  it('is the same, byte for byte, each time it is made', () => {
    expect(dcatCatalogue(realPublication())).toBe(catalogues['the real content']);
  });
});
