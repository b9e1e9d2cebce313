import { strToU8 } from 'fflate';
import type { Publication } from '../../domain/publication/publication.ts';
import type { Release } from '../../domain/publication/release.ts';
import { releaseBibtex } from '../../text/release.ts';
import type { NamedBytes } from '../release-archive.ts';
import { citationCff } from './cff.ts';
import { dataciteJson } from './datacite.ts';
import { releaseReference } from './release-reference.ts';
import { citationRis } from './ris.ts';

/** Names of the files that say how to cite a release, beside its own. */
export const citationNames = ['CITATION.cff', 'datacite.json', 'citation.bib', 'citation.ris'] as const;

/** How to cite a release, in the forms that programs read; each says the checksum of the archive as it stands. */
export function citationFiles(
  release: Release,
  before: Release | undefined,
  publication: Publication,
): NamedBytes[] {
  const reference = releaseReference(release, before, publication);
  const texts: Record<(typeof citationNames)[number], string> = {
    'CITATION.cff': citationCff(reference),
    'datacite.json': dataciteJson(reference),
    'citation.bib': `${releaseBibtex(release, publication.site, reference.page, reference.archive.sha256)}\n`,
    'citation.ris': citationRis(reference),
  };
  return citationNames.map((name) => [name, strToU8(texts[name])]);
}
