/** What the built site says of its own files: sums, sizes, schemas, metadata; and that all of it is there. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromUrl, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { builtSites, everySiteWithSheets } from './built-sites.ts';
import { subPath } from './site.ts';
import { jsonTable } from './data-file.ts';
import { serveSite } from './server.ts';

const sites = (await everySiteWithSheets()).map(({ site, name, folder, origin, base }) => ({
  name,
  site: folder,
  base: `${origin}${base}`,
  // Their sheets have something of every kind.
  isFull: ['root', 'sub', 'hoshizora', 'maboroshi'].includes(site),
}));
const { sub } = await builtSites('sub');
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;

/** What sheets say; then what explains its ids and codes, where there is any of it. */
const tables = [
  'measures',
  'indicators',
  'observations',
  'ratings',
  'progress',
  'projects',
  'costs',
  'opinions',
  'texts',
];
const codeTables = ['plans', 'goals', 'plan_measures', 'departments', 'grades', 'text_fields', 'amounts'];
const tablesIn = (site: string, names: string[]) =>
  names.filter((name) => existsSync(join(site, `data/${name}.csv`)));
const tablesOf = (site: string) => tablesIn(site, [...tables, ...codeTables, 'lineage']);

it.each(sites.filter(({ isFull }) => isFull))('the site $name has every table', ({ site }) => {
  expect(tablesOf(site)).toEqual(expect.arrayContaining([...tables, ...codeTables]));
});

it('a site has no table of what its forms have not', () => {
  const village = sites.find(({ name }) => name.includes('KPIs'))!;
  expect(tablesIn(village.site, tables)).toEqual(['measures', 'indicators', 'observations']);
});

describe.each(sites)('the site $name', ({ site, base }) => {
  it('gives the true SHA-256 of every data file', () => {
    const lines = readFileSync(join(site, 'data/SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const stated = lines.map((line) => line.split('  '));
    for (const [sum, name = ''] of stated) expect(sha256(join(site, 'data', name)), name).toBe(sum);
    const names = stated.map(([, name]) => name);
    const written = readdirSync(join(site, 'data'))
      .filter((name) => /\.(csv|json|parquet|xlsx|zip)$/.test(name))
      .filter((name) => !name.endsWith('.csv-metadata.json'));
    expect(names.filter((name) => !name?.includes('/')).toSorted()).toEqual(written.toSorted());
    expect(written).toHaveLength(tablesOf(site).length * 4 + 2);
  });

  it('shows size and SHA-256 of every file of what sheets say on the data page', () => {
    const page = readFileSync(join(site, 'data/index.html'), 'utf8');
    for (const table of tablesIn(site, tables)) {
      for (const format of ['csv', 'en.csv', 'json', 'parquet']) {
        expect(page).toContain(sha256(join(site, 'data', `${table}.${format}`)));
      }
    }
    expect(page).toContain(sha256(join(site, 'data/all.xlsx')));
    expect(page).toContain(sha256(join(site, 'data/all.zip')));
  });

  it.each(tablesIn(site, [...tables, ...codeTables]))(
    'has a schema and CSV metadata of %s under their own addresses',
    (table) => {
      const schema = json(join(site, `schema/v1/${table}.schema.json`));
      expect(schema).toMatchObject({ $id: `${base}schema/v1/${table}.schema.json` });
      const { properties } = (schema as { $defs: { row: { properties: object } } }).$defs.row;
      expect(Object.keys(properties)).toEqual(jsonTable(site, table).columns.map(({ key }) => key));
      const metadata = json(join(site, `data/${table}.csv-metadata.json`)) as { tables: { url: string }[] };
      for (const { url } of metadata.tables) expect(existsSync(join(site, 'data', url)), url).toBe(true);
    },
  );

  it('has a Data Package whose files are there as it says', () => {
    const { resources } = json(join(site, 'datapackage.json')) as {
      resources: { path: string; bytes: number; hash: string }[];
    };
    expect(resources.map(({ path }) => path)).toEqual(tablesOf(site).map((table) => `data/${table}.en.csv`));
    for (const { path, bytes, hash } of resources) {
      expect(readFileSync(join(site, path)).byteLength).toBe(bytes);
      expect(hash).toBe(`sha256:${sha256(join(site, path))}`);
    }
  });

  it('says how CSV metadata is called, and lets other sites read the data', () => {
    expect(readFileSync(join(site, '.well-known/csvm'), 'utf8')).toContain('{+url}-metadata.json\n');
    expect(readFileSync(join(site, '_headers'), 'utf8')).toContain(
      `\n${new URL(base).pathname}data/*\n  Access-Control-Allow-Origin: *\n`,
    );
  });
});

it('gives Parquet over HTTP to a reader that asks for parts of the file', async () => {
  const server = await serveSite(sub, subPath);
  try {
    const file = await asyncBufferFromUrl({ url: `${server.url}data/costs.parquet` });
    const rows = await parquetReadObjects({ file, columns: ['project_id', 'amount_yen'] });
    const { rows: expected } = jsonTable(sub, 'costs');
    expect(rows).toEqual(
      expected.map(({ project_id, amount_yen }) => ({
        project_id,
        amount_yen: typeof amount_yen === 'string' ? BigInt(amount_yen) : null,
      })),
    );
  } finally {
    await server.close();
  }
});
