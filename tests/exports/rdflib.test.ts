/** The catalogue of every city, read by RDFLib, which CKAN harvests with. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { dcatCatalogue } from '../../src/exports/dcat/catalogue.ts';
import { everyContent } from '../cities/every-city.ts';
import { needing } from '../requirement.ts';
import { publicationIn } from '../share/cities.ts';

const folder = mkdtempSync(join(tmpdir(), 'measure-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const python = ['python3', '/usr/bin/python3'].find(
  (each) => spawnSync(each, ['-c', 'import rdflib']).status === 0,
);
const script = fileURLToPath(new URL('readers/catalogue.py', import.meta.url));

/** What RDFLib says of some catalogues by their names. */
function said(catalogues: Record<string, string>): string[] {
  const own = mkdtempSync(join(folder, 'catalogues-'));
  for (const [name, text] of Object.entries(catalogues)) writeFileSync(join(own, `${name}.jsonld`), text);
  return spawnSync(python ?? '', [script, own], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n');
}

it(
  'RDFLib reads the catalogue of every city without a broken address or a thing of two types',
  needing(python !== undefined, 'no RDFLib: apt-get install python3-rdflib'),
  () => {
    const names = everyContent.map((content) => content.split('/').at(-2) ?? content);
    const catalogues = everyContent.map((content, index) => [
      names[index],
      dcatCatalogue(publicationIn(content)),
    ]);
    expect(said(Object.fromEntries(catalogues) as Record<string, string>)).toEqual(
      names.toSorted().map((name) => `${name}.jsonld triples`),
    );
    const [[, real] = []] = catalogues;
    const broken = String(real).replaceAll('"https://example.org/data/', '"https://example.org/da ta/');
    expect(said({ broken }).join('\n')).toContain('broken address');
  },
);
