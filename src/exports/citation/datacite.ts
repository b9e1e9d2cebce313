import { jsonText } from '../json-text.ts';
import type { ReleaseReference } from './release-reference.ts';

/**
 * A release as DataCite's metadata (kernel 4.5, JSON): what a registration of a DOI asks for. There is no DOI in it; whoever registers
 * one puts it beside `url`.
 */
export function dataciteJson(reference: ReleaseReference): string {
  const {
    key,
    title,
    description,
    author,
    date,
    modified,
    version,
    page,
    archive,
    licence,
    before,
    keywords,
  } = reference;
  return jsonText({
    url: page,
    types: { resourceType: 'Open data of measure sheets', resourceTypeGeneral: 'Dataset' },
    creators: [{ name: author, nameType: 'Organizational', lang: 'ja' }],
    titles: [
      { title: title.ja, lang: 'ja' },
      { title: title.en, titleType: 'TranslatedTitle', lang: 'en' },
    ],
    publisher: { name: author, lang: 'ja' },
    publicationYear: date.slice(0, 4),
    subjects: keywords.map((subject) => ({ subject, lang: 'ja' })),
    dates: [
      { date, dateType: 'Issued' },
      ...(modified === date ? [] : [{ date: modified, dateType: 'Updated' }]),
    ],
    language: 'ja',
    alternateIdentifiers: [
      { alternateIdentifier: key, alternateIdentifierType: 'Local identifier' },
      { alternateIdentifier: archive.address, alternateIdentifierType: 'URL' },
      { alternateIdentifier: archive.sha256, alternateIdentifierType: 'SHA-256' },
    ],
    relatedIdentifiers:
      before === undefined
        ? []
        : [
            {
              relatedIdentifier: before,
              relatedIdentifierType: 'URL',
              relationType: 'IsNewVersionOf',
              resourceTypeGeneral: 'Dataset',
            },
          ],
    sizes: [`${archive.bytes} bytes`],
    formats: ['application/zip'],
    version,
    rightsList: [
      {
        rights: licence.name,
        rightsUri: licence.url,
        ...(licence.spdx !== undefined && {
          rightsIdentifier: licence.spdx,
          rightsIdentifierScheme: 'SPDX',
          schemeUri: 'https://spdx.org/licenses/',
        }),
      },
    ],
    descriptions: [
      { description: description.ja, descriptionType: 'Abstract', lang: 'ja' },
      { description: description.en, descriptionType: 'Abstract', lang: 'en' },
    ],
    schemaVersion: 'http://datacite.org/schema/kernel-4',
  });
}
