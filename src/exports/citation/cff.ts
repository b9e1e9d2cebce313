import { stringify } from 'yaml';
import type { ReleaseReference } from './release-reference.ts';

/** A release as a `CITATION.cff` (Citation File Format 1.2.0). What is no number is quoted where it looks like one. */
export function citationCff(reference: ReleaseReference): string {
  const { title, description, author, version, date, page, archive, licence, keywords } = reference;
  return stringify(
    {
      'cff-version': '1.2.0',
      message:
        '引用するときは、版の名前と SHA-256 を書いてください。 / Please cite the release with its checksum.',
      type: 'dataset',
      title: title.ja,
      abstract: `${description.ja} / ${description.en}`,
      authors: [{ name: author }],
      version,
      'date-released': date,
      url: page,
      'repository-artifact': archive.address,
      ...(licence.spdx === undefined ? { 'license-url': licence.url } : { license: licence.spdx }),
      identifiers: [
        { type: 'url', value: archive.address, description: `The data of release ${version}` },
        { type: 'other', value: `sha256:${archive.sha256}`, description: 'SHA-256 of that file' },
      ],
      keywords,
    },
    { lineWidth: 0 },
  ).normalize('NFC');
}
