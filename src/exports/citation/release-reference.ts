import { absolute, paths, releaseFile } from '../../addresses.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import type { Release } from '../../domain/publication/release.ts';
import { publisherName } from '../../text/site.ts';
import { catalogueEntries } from '../catalogue/entry.ts';

/** What every form of citation says of a frozen release. */
export interface ReleaseReference {
  /** What it is called among other works: `measure-sheets-122157-2026.1`. */
  key: string;
  title: { ja: string; en: string };
  description: { ja: string; en: string };
  keywords: string[];
  /** Who answers for it: the city where it has adopted the site, else the site. */
  author: string;
  /** The day on which it was made, and the last on which anything was withdrawn from it (YYYY-MM-DD). */
  date: string;
  modified: string;
  version: string;
  /** Where it is described. */
  page: string;
  /** The archive of everything that was not withdrawn. */
  archive: { address: string; bytes: number; sha256: string };
  licence: { name: string; url: string; spdx: string | undefined };
  /** Where the release before is described. */
  before: string | undefined;
}

/** A frozen release as the forms of citation say it; `before` is the release it follows. */
export function releaseReference(
  release: Release,
  before: Release | undefined,
  publication: Publication,
): ReleaseReference {
  const { site } = publication;
  const [{ title, keywords }] = catalogueEntries(publication);
  const { name, date, modified, archive } = release;
  // Its own tables: those of today may be others.
  const tables = release.tables.flatMap((table) => (table.withdrawn ? [] : table.name));
  return {
    key: releaseKey(name, site.municipality.code),
    title,
    description: {
      ja: `${site.description}表：${tables.join('、')}。`,
      en: `What the municipality states on its measure sheets. Tables: ${tables.join(', ')}.`,
    },
    keywords,
    author: publisherName(site),
    date,
    modified,
    version: name,
    page: absolute(paths.release(name)),
    archive: {
      address: absolute(paths.dataFile(releaseFile(name, archive.name))),
      bytes: archive.bytes,
      sha256: archive.sha256,
    },
    licence: { ...site.licence, spdx: spdxLicence(site.licence.url) },
    before: before && absolute(paths.release(before.name)),
  };
}

const releaseKey = (name: string, code: string) => `measure-sheets-${code}-${name}`;

/** The name of a licence of Creative Commons in the list of SPDX, by its address; nothing for others. */
function spdxLicence(address: string): string | undefined {
  const [, kind, version] =
    /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/([\d.]+)\/?/.exec(address) ?? [];
  if (kind === undefined || version === undefined) return undefined;
  return kind === 'zero' ? `CC0-${version}` : `CC-${kind.toUpperCase()}-${version}`;
}
