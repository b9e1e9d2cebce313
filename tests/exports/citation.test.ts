/** How a frozen release is cited, in each form, as programs that nobody here wrote read it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv } from 'ajv';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Publication } from '../../src/domain/publication/publication.ts';
import type { Release } from '../../src/domain/publication/release.ts';
import { citationFiles, citationNames } from '../../src/exports/citation/citation-files.ts';
import { needing } from '../requirement.ts';
import { realPublication } from './real-publication.ts';

const real = realPublication();
const sha256 = '0123456789abcdef'.repeat(4);
const release = (name: string, date: string): Release => ({
  name,
  date,
  tables: [{ name: 'ratings', rows: 4, withdrawn: false }],
  archive: { name: `data-${name}.zip`, bytes: 2048, sha256 },
  withdrawals: [],
  modified: date,
});
const newer = { ...release('2026.10', '2026-12-01'), modified: '2026-12-24' };
const older = release('2026.1', '2026-11-01');

/** A site of which every word means something to one form or another. */
const hostile: Publication = {
  ...real,
  site: {
    ...real.site,
    name: 'A & B: {100%} #1_"x" ~',
    description: '- 一行目\nTY  - BOOK\nER  - ',
    licence: { name: '独自の条件', url: 'https://example.org/terms?a=1&b=%20' },
  },
};
const filesOf = (publication: Publication, [of, before]: [Release, Release?] = [newer, older]) =>
  Object.fromEntries(
    citationFiles(of, before, publication).map(([name, bytes]) => [name, strFromU8(bytes)]),
  ) as Record<(typeof citationNames)[number], string>;

const publications = { 'the real site': real, 'hostile words': hostile };

/** Schemas that the makers of the forms publish, where they are kept beside this project. */
const published = fileURLToPath(new URL('../../../shared/standards/', import.meta.url));
const schemas = (existsSync(published) ? readdirSync(published) : []).flatMap((folder) => {
  const [, form] = /^(cff|datacite)-/.exec(folder) ?? [];
  const file = join(published, folder, 'schema.json');
  return form !== undefined && existsSync(file) ? [[form, file] as const] : [];
});

describe.each(Object.entries(publications))('a release of %s', (_, publication) => {
  const files = filesOf(publication);

  it('says its name, day, address and checksum in every form', () => {
    for (const name of citationNames) {
      expect(files[name], name).toContain(sha256);
      expect(files[name], name).toContain('2026.10');
      expect(files[name], name).toContain('https://example.org/data/releases/#release-2026.10');
      expect(files[name], name).toMatch(/2026[-/]12[-/]01/);
    }
  });

  it('is a Citation File whose version is no number', () => {
    expect(parse(files['CITATION.cff'])).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: publication.site.name,
      authors: [{ name: publication.site.name }],
      version: '2026.10',
      'date-released': '2026-12-01',
      'repository-artifact': 'https://example.org/data/releases/2026.10/data-2026.10.zip',
      identifiers: [{ type: 'url' }, { type: 'other', value: `sha256:${sha256}` }],
    });
  });

  it('is what DataCite asks for', () => {
    expect(JSON.parse(files['datacite.json'])).toMatchObject({
      titles: [{ title: publication.site.name }, { titleType: 'TranslatedTitle' }],
      publicationYear: '2026',
      dates: [
        { date: '2026-12-01', dateType: 'Issued' },
        { date: '2026-12-24', dateType: 'Updated' },
      ],
      relatedIdentifiers: [
        {
          relatedIdentifier: 'https://example.org/data/releases/#release-2026.1',
          relationType: 'IsNewVersionOf',
        },
      ],
      sizes: ['2048 bytes'],
      version: '2026.10',
    });
  });

  it.each(schemas)('fits the schema that the makers of %s publish', (form, file) => {
    // DataCite's bears its name under a keyword of older drafts, which a validator of its own draft refuses.
    const { id: _, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const Validator = String(schema['$schema']).includes('2019-09') ? Ajv2019 : Ajv;
    const validate = new Validator({ strict: false, validateFormats: false, allErrors: true }).compile(
      schema,
    );
    const value: unknown = form === 'cff' ? parse(files['CITATION.cff']) : JSON.parse(files['datacite.json']);
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is RIS of one record, a tag a line', () => {
    const lines = files['citation.ris'].split('\r\n').slice(0, -1);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines.filter((line) => /^(TY|ER)/.test(line))).toHaveLength(2);
    expect(lines.at(-1)).toBe('ER  - ');
  });

  it.each([
    ['bib2xml', 'citation.bib'],
    ['ris2xml', 'citation.ris'],
  ] as const)(
    'is read by %s',
    needing(spawnSync('bib2xml', ['--version']).status === 0, 'no bibutils: apt-get install bibutils'),
    (program, name) => {
      const { status, stdout, stderr } = spawnSync(program, ['-i', 'utf8', '-o', 'utf8'], {
        input: files[name],
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      expect(stderr).toContain('Processed 1 references');
      // What follows a colon is a subtitle to them.
      const [title = '', subtitle = ''] = ['title', 'subTitle'].map(
        (tag) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(stdout)?.[1],
      );
      const plain = (words: string) =>
        words.replaceAll(/&(amp|quot|lt|gt);|[\\{}~"”:\s]/g, '').replaceAll('&', '');
      expect(plain(title + subtitle)).toBe(plain(publication.site.name));
      expect(stdout).toContain('https://example.org/data/releases/#release-2026.10');
    },
  );
});

it('names a licence of Creative Commons as SPDX does, and any other by its address', () => {
  const licensed = (url: string) =>
    parse(
      filesOf({ ...real, site: { ...real.site, licence: { name: 'x', url } } })['CITATION.cff'],
    ) as object;
  expect(licensed('https://creativecommons.org/licenses/by/4.0/deed.ja')).toMatchObject({
    license: 'CC-BY-4.0',
  });
  expect(licensed('https://creativecommons.org/publicdomain/zero/1.0/')).toMatchObject({
    license: 'CC0-1.0',
  });
  const own = licensed('https://example.org/terms');
  expect(own).toMatchObject({ 'license-url': 'https://example.org/terms' });
  expect(own).not.toHaveProperty('license');
});

it('names the tables of the release that are still given out, whatever there is today', () => {
  const tables = [
    { name: 'former', rows: 1, withdrawn: false },
    { name: 'opinions', rows: 1, withdrawn: true },
  ];
  const cff = filesOf(real, [{ ...older, tables }])['CITATION.cff'];
  expect((parse(cff) as { abstract: string }).abstract).toMatch(/表：former。.*Tables: former\.$/);
});

it('a first release follows none', () => {
  const { relatedIdentifiers } = JSON.parse(filesOf(real, [older])['datacite.json']) as {
    relatedIdentifiers: [];
  };
  expect(relatedIdentifiers).toEqual([]);
});
