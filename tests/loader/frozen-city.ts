import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { compareReleaseNames } from '../../src/domain/publication/release.ts';
import { CityCopy } from './tsukimi.ts';

type Row = Record<string, string | number | null>;

export const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const sealed = (name: string, bytes: Uint8Array) => ({ name, bytes: bytes.length, sha256: digest(bytes) });

/** A copy of つきみ市 with frozen releases, each with an archive that holds the given rows of tables. */
export function cityWithReleases(releases: Record<string, Record<string, Row[]>>): CityCopy {
  const copy = new CityCopy();
  let previous: string | undefined;
  const inOrder = Object.entries(releases).sort(([one], [other]) => compareReleaseNames(one, other));
  for (const [name, tables] of inOrder) {
    const parts = Object.entries(tables).map(
      ([table, rows]) => [`data/${table}.json`, strToU8(JSON.stringify({ rows }))] as const,
    );
    const archive = zipSync(Object.fromEntries([...parts, ['README.txt', strToU8('読むもの')] as const]));
    freeze(copy, name, archive, { parts, ...(previous === undefined ? {} : { previous }) });
    previous = name;
  }
  return copy;
}

/** Puts a release into a city, with its archive as it is given, written as the command writes it. */
export function freeze(
  copy: CityCopy,
  name: string,
  archive: Uint8Array,
  { parts = [], previous }: { parts?: (readonly [string, Uint8Array])[]; previous?: string } = {},
): CityCopy {
  const zip = sealed(`data-${name}.zip`, archive);
  const before = previous === undefined ? '' : copy.read(`releases/${previous}/release.json`);
  const record = {
    name,
    date: '2026-05-01',
    ...(previous === undefined ? {} : { previous: { name: previous, sha256: digest(before) } }),
    archive: zip,
    tables: [{ name: 'costs', rows: 2 }],
    parts: [...parts, ['README.txt', strToU8('読むもの')] as const].map(([path, bytes]) =>
      sealed(path, bytes),
    ),
  };
  const text = `${JSON.stringify(record, null, 2)}\n`;
  return copy
    .write(`releases/${name}/release.json`, text)
    .write(`releases/${name}/${zip.name}`, archive)
    .write(`releases/${name}/SHA256SUMS`, `${digest(text)}  release.json\n${zip.sha256}  ${zip.name}\n`);
}
