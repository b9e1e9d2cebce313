/** The lines for DuckDB on the data page, run as they stand there, on the files of the built site. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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
/** DuckDB's own way over HTTP is an extension that it downloads when it can. */
const ownWay = await connection.run('INSTALL httpfs; LOAD httpfs').then(
  () => true,
  () => false,
);

/** Lines with the files in the place of the addresses that they name, each as a server sends it. */
async function fetched(code: string, folder: string): Promise<string> {
  let local = code;
  for (const [index, [address]] of [...code.matchAll(/http:[^']+/g)].entries()) {
    const response = await fetch(address);
    expect(response.status, address).toBe(200);
    const file = join(folder, `${index}-${basename(new URL(address).pathname)}`);
    writeFileSync(file, await response.bytes());
    local = local.replace(address, file);
  }
  expect(local).not.toContain('http');
  return local;
}

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
  ({ item, is_current, is_primary, is_after_sheet }) =>
    item === 'cost' && is_current === 'true' && is_primary === 'true' && is_after_sheet === 'false',
);

function checks(located: (code: string) => string | Promise<string>) {
  const run = async (tool: string) => rows(await located(recipes.get(tool) ?? 'no such lines'));

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
    expect(await run('DuckDB（いくつかの自治体）')).toEqual([
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
  expect([...recipes.keys()]).toEqual(['DuckDB', 'DuckDB（CSV）', 'DuckDB（いくつかの自治体）']);
});

describe('on files', () => {
  checks((code) => code.replaceAll(`${siteUrl}/`, `${root}/`).replaceAll(otherCity, `${hoshizora}/`));
});

describe('over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'measure-sheets-'));
  let here: SiteServer;
  let there: SiteServer;
  beforeAll(async () => {
    [here, there] = await Promise.all([serveSite(root), serveSite(hoshizora)]);
  });
  afterAll(async () => {
    await Promise.all([here.close(), there.close()]);
    rmSync(folder, { recursive: true });
  });
  checks((code) => {
    const served = code.replaceAll(`${siteUrl}/`, here.url).replaceAll(otherCity, there.url);
    return ownWay ? served : fetched(served, folder);
  });
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
