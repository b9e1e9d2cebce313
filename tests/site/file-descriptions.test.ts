/** What the built site says of its own files: sums, sizes, schemas, metadata; and that all of it is there. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromUrl, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { builtSites } from './built-sites.ts';
import { siteUrl, subPath } from './site.ts';
import { jsonTable } from './data-file.ts';
import { serveSite } from './server.ts';

const { root, sub, hoshizora } = await builtSites('root', 'sub', 'hoshizora');
const sites = [
  { name: 'at the root of a host', site: root, base: `${siteUrl}/` },
  { name: 'under a path', site: sub, base: `${siteUrl}${subPath}/` },
  { name: 'of another city', site: hoshizora, base: `${siteUrl}/` },
];
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
const tablesOf = (site: string) => [
  ...tables,
  ...codeTables,
  ...(existsSync(join(site, 'data/lineage.csv')) ? ['lineage'] : []),
];

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
    for (const table of tables) {
      for (const format of ['csv', 'en.csv', 'json', 'parquet']) {
        expect(page).toContain(sha256(join(site, 'data', `${table}.${format}`)));
      }
    }
    expect(page).toContain(sha256(join(site, 'data/all.xlsx')));
    expect(page).toContain(sha256(join(site, 'data/all.zip')));
  });

  it.each([...tables, ...codeTables])(
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
    expect(readFileSync(join(site, '_headers'), 'utf8')).toMatch(
      /^\/data\/\*\n {2}Access-Control-Allow-Origin: \*$/m,
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
