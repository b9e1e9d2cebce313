/** The lines for DuckDB on the data page, run as they stand there, on the files of the built site. */
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSites } from './built-sites.ts';
import { siteUrl } from './site.ts';
import { csvRows } from './data-file.ts';
import { recipes as allRecipes } from './recipes.ts';
import { serveSite, type SiteServer } from './server.ts';

const { root, hoshizora } = await builtSites('root', 'hoshizora');
const otherCity = 'https://city-b.example/';

const connection: DuckDBConnection = await (await DuckDBInstance.create(':memory:')).connect();
const overHttp = await connection.run('INSTALL httpfs; LOAD httpfs').then(
  () => true,
  () => false,
);
if (!overHttp) console.warn('DuckDB over HTTP was NOT tried: its extension httpfs cannot be installed here.');

/** The lines on the data page, by what stands before them. */
const recipes = new Map([...allRecipes()].filter(([tool]) => tool.startsWith('DuckDB')));

async function rows(sql: string) {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

const actuals = csvRows(root, 'observations.en.csv').filter(
  ({ role, is_current, is_primary, value }) =>
    role === 'actual' && is_current === 'true' && is_primary === 'true' && value !== '',
);
const costs = csvRows(root, 'costs.en.csv').filter(
  ({ item, is_current, is_primary }) => item === 'cost' && is_current === 'true' && is_primary === 'true',
);

function checks(located: (code: string) => string) {
  const run = (tool: string) => rows(located(recipes.get(tool) ?? 'no such lines'));

  it('gives every current actual from Parquet', async () => {
    const read = await run('DuckDB');
    expect(read.map(({ value }) => Number(value))).toEqual(actuals.map(({ value }) => Number(value)));
    expect(read.map(({ indicator_name }) => indicator_name)).toEqual(
      actuals.map(({ indicator_name }) => indicator_name),
    );
    expect(read.length).toBeGreaterThan(20);
  });

  it('gives every current cost from CSV', async () => {
    const read = await run('DuckDB（CSV）');
    expect(read.map(({ amount_yen }) => amount_yen ?? '')).toEqual(costs.map(({ amount_yen }) => amount_yen));
    expect(read.map(({ absence }) => absence ?? '')).toEqual(costs.map(({ absence }) => absence));
    expect(read.length).toBeGreaterThan(20);
  });

  it('reads the files of two cities as one table', async () => {
    expect(await run('DuckDB（いくつかの市）')).toEqual([
      { municipality_code: '122157', municipality_name: '旭市', rows: String(28 + 66) },
      {
        municipality_code: '992011',
        municipality_name: '星空市',
        rows: String(csvRows(hoshizora, 'observations.en.csv').length),
      },
    ]);
  });
}

it('finds three sets of lines on the page', () => {
  expect([...recipes.keys()]).toEqual(['DuckDB', 'DuckDB（CSV）', 'DuckDB（いくつかの市）']);
});

describe('on files', () => {
  checks((code) => code.replaceAll(`${siteUrl}/`, `${root}/`).replaceAll(otherCity, `${hoshizora}/`));
});

describe.skipIf(!overHttp)('over HTTP', () => {
  let here: SiteServer;
  let there: SiteServer;
  beforeAll(async () => {
    [here, there] = await Promise.all([serveSite(root), serveSite(hoshizora)]);
  });
  afterAll(() => Promise.all([here.close(), there.close()]));
  checks((code) => code.replaceAll(`${siteUrl}/`, here.url).replaceAll(otherCity, there.url));
});

it('keeps decimals exact in Parquet, as the CSV prints them', async () => {
  const parquet = join(hoshizora, 'data/ratings.parquet');
  const csv = join(hoshizora, 'data/ratings.en.csv');
  const [difference] = await rows(`
    SELECT count(*) AS all_rows, count(p.change_percent) AS numbers,
      count(*) FILTER (WHERE p.change_percent::DECIMAL(18, 4)::VARCHAR IS DISTINCT FROM
        c.change_percent::DECIMAL(18, 4)::VARCHAR) AS different
    FROM '${parquet}' p POSITIONAL JOIN read_csv('${csv}', all_varchar = true) c`);
  expect(Number(difference?.['numbers'])).toBeGreaterThan(10);
  expect(difference?.['different']).toBe('0');
});
