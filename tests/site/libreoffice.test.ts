/** The workbook, opened by LibreOffice where it is installed and saved as CSV, against the site's own CSV files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { publishedFiles } from '../../src/exports/files.ts';
import { contentOf } from '../cities/every-city.ts';
import { needing } from '../requirement.ts';
import { publicationIn } from '../share/cities.ts';
import { builtSites } from './built-sites.ts';
import { csvRecords, dataText, withoutGuard } from './data-file.ts';

const { root, yukiakari } = await builtSites('root', 'yukiakari');
const installed = spawnSync('soffice', ['--version']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'measure-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every sheet as CSV: comma, quote, UTF-8, cells as they are and not as they look. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

describe.each([
  ['the real city', 'content', root],
  // Its codes look like days to a spreadsheet: 3-2-1-04.
  ['a town with codes like days', contentOf('yukiakari'), yukiakari],
])('LibreOffice, given the workbook of %s', (name, content, site) => {
  it(
    'reads every sheet, cell by cell, codes and days included',
    needing(installed, 'no LibreOffice: apt-get install libreoffice-calc-nogui'),
    () => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const workbook = join(site, 'data/all.xlsx');
      const own = join(folder, name);
      const options = ['--headless', '--convert-to', everySheet, '--outdir', own, workbook];
      // The files are named after tables, in a locale that can spell them.
      const env = { ...process.env, LC_ALL: 'C.UTF-8' };
      expect(spawnSync('soffice', [profile, ...options], { env }).status).toBe(0);
      const tables = new Set(publishedFiles(publicationIn(content)).flatMap(({ table }) => table ?? []));
      expect(tables.size).toBeGreaterThan(10);
      for (const { name: table, title, columns } of tables) {
        const read = csvRecords(readFileSync(join(own, `all-${title.ja}.csv`), 'utf8'));
        const [header, ...expected] = csvRecords(dataText(site, `${table}.csv`));
        expect(read[0]).toEqual(header);
        const plain = (row: string[]) =>
          row.map((cell, index) => {
            const type = columns[index]?.type;
            if (cell === '') return '';
            if (type === 'decimal') return String(Number(cell));
            return type === 'boolean' ? cell.toLowerCase() : withoutGuard(cell);
          });
        expect(read.slice(1).map(plain), table).toEqual(expected.map(plain));
      }
    },
  );
});
