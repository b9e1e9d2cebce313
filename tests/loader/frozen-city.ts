import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { CityCopy } from './tsukimi.ts';

type Row = Record<string, string | number | null>;

/** A copy of つきみ市 with frozen releases, each with an archive that holds the given rows of tables. */
export function cityWithReleases(releases: Record<string, Record<string, Row[]>>): CityCopy {
  const copy = new CityCopy();
  for (const [name, tables] of Object.entries(releases)) {
    const files = Object.entries(tables).map(([table, rows]) => [
      `data/${table}.json`,
      strToU8(JSON.stringify({ rows })),
    ]);
    freeze(copy, name, zipSync(Object.fromEntries(files) as Record<string, Uint8Array>));
  }
  return copy;
}

/** Puts a release into a city, with its archive as it is given. */
export function freeze(copy: CityCopy, name: string, archive: Uint8Array): CityCopy {
  const file = `data-${name}.zip`;
  const sha256 = createHash('sha256').update(archive).digest('hex');
  const release = {
    name,
    date: '2026-05-01',
    tables: [{ name: 'costs', rows: 2 }],
    files: [{ name: file, bytes: archive.length, sha256 }],
  };
  return copy
    .write(`releases/${name}/release.json`, `${JSON.stringify(release, null, 2)}\n`)
    .write(`releases/${name}/${file}`, archive)
    .write(`releases/${name}/SHA256SUMS`, '');
}
