import type { ReleaseReference } from './release-reference.ts';

/** A release as RIS, which reference managers read: a tag of two letters a line, the type first and `ER` last. */
export function citationRis(reference: ReleaseReference): string {
  const { key, title, description, author, date, version, page, archive, licence, keywords } = reference;
  const fields: [tag: string, value: string][] = [
    ['TY', 'DATA'],
    ['ID', key],
    ['AU', author],
    ['TI', title.ja],
    ['TT', title.en],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['ET', version],
    ['PB', author],
    ['AB', description.ja],
    ...keywords.map((word): [string, string] => ['KW', word]),
    ['LA', 'ja'],
    ['UR', page],
    ['L1', archive.address],
    ['N1', `${licence.name} ${licence.url}`],
    ['N1', `SHA-256 ${archive.sha256}`],
  ];
  // A line is a field: no value may break it.
  const lines = fields.map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, ' ').trim()}\r\n`);
  return `${lines.join('')}ER  - \r\n`.normalize('NFC');
}
