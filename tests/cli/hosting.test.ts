/** `npm run hosting` says how a host is to serve the site of the content, and writes nothing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hostingCommand } from '../../src/cli/hosting-command.ts';
import { removeAll, temporary, tsukimi } from './building.ts';

const city = { CONTENT_DIR: tsukimi, SITE_URL: '', BASE_PATH: '' };
afterAll(removeAll);

describe('npm run hosting -- nginx', () => {
  it('serves the address that the build would be for', () => {
    const environment = { ...city, SITE_URL: 'https://sheets.example.jp/tsukimi' };
    const { exitCode, stdout } = hostingCommand(['nginx', '--folder', '/srv/site'], environment);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('server_name sheets.example.jp;');
    expect(stdout).toContain('location /tsukimi/ {\n        alias "/srv/site/";');
    expect(stdout).toContain('listen 80;');
  });

  it('serves what a build writes, where no folder is named, and listens where it is told', () => {
    const environment = { ...city, MEASURE_SHEETS_OUT: '/srv/other' };
    const { stdout } = hostingCommand(['nginx', '--listen', '127.0.0.1:8080'], environment);
    expect(stdout).toContain('alias "/srv/other/";');
    expect(stdout).toContain('listen 127.0.0.1:8080;');
  });

  it('gives two sites of one nginx names of their own', () => {
    const variablesOf = (SITE_URL: string) =>
      new Set(hostingCommand(['nginx'], { ...city, SITE_URL }).stdout.match(/\$sheets_\w+/g));
    const [one, other] = ['https://a.example.jp/', 'https://b.example.jp/'].map(variablesOf);
    expect(one!.size).toBeGreaterThan(3);
    expect([...one!].filter((name) => other!.has(name))).toEqual([]);
    // Beyond 64 characters nginx asks for other settings.
    expect(Math.max(...[...one!].map((name) => name.length))).toBeLessThan(50);
  });

  it('says what is wrong with an address, and with a folder that nginx cannot read', () => {
    const wrong = hostingCommand(['nginx'], { ...city, SITE_URL: 'sheets.example.jp' });
    expect([wrong.exitCode, wrong.stdout]).toEqual([1, '']);
    expect(wrong.stderr).toContain('環境変数 SITE_URL');
    expect(hostingCommand(['nginx', '--folder', '/srv/"site"'], city)).toMatchObject({
      exitCode: 1,
      stdout: '',
    });
  });
});

it.each(['abc', '99999', '0', '80; include x', '127.0.0.1:', ''])('refuses to listen on %j', (listen) => {
  const { exitCode, stdout, stderr } = hostingCommand(['nginx', '--listen', listen], city);
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`--listen の「${listen}」`);
});

it.each(['443', '127.0.0.1:8080', '[::1]:8080', 'sheets.example.jp:80', '*:80', 'unix:/run/sheets.sock'])(
  'listens on %s',
  (listen) =>
    expect(hostingCommand(['nginx', '--listen', listen], city).stdout).toContain(`listen ${listen};`),
);

describe('npm run hosting -- s3', () => {
  it('sends the site that was built, below the path that is named', () => {
    const site = temporary();
    mkdirSync(join(site, 'data'));
    for (const name of ['index.html', 'data/costs.parquet']) writeFileSync(join(site, name), '');
    const { exitCode, stdout } = hostingCommand(['s3', 's3://bucket/tsukimi/'], {
      ...city,
      MEASURE_SHEETS_OUT: site,
    });
    expect(exitCode).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stdout).toContain(
      `aws s3 sync '${site}/' 's3://bucket/tsukimi/' --exclude '*' --include '*.parquet'`,
    );
  });

  it('says so where nothing is built, and how it is called', () => {
    const nowhere = { ...city, MEASURE_SHEETS_OUT: join(temporary(), 'site') };
    expect(hostingCommand(['s3', 's3://bucket'], nowhere).stderr).toContain('先に npm run build');
    for (const args of [[], ['s3'], ['apache'], ['nginx', 'more'], ['nginx', '--unknown']]) {
      const { exitCode, stderr } = hostingCommand(args, city);
      expect(exitCode).toBe(1);
      expect(stderr).toContain('npm run hosting');
    }
  });
});
