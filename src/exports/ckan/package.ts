import { absolute, paths } from '../../addresses.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import type { Site } from '../../schema/site.ts';
import { publisherName } from '../../text/site.ts';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import { formatOfFile, titleOfFile, type PublishedFile } from '../published-file.ts';
import type { JsonObject } from '../json-text.ts';
import { packageId } from './package-id.ts';

/** A data set with its files as CKAN describes it. */
export function ckanPackage(entry: CatalogueEntry, { site }: Publication): JsonObject {
  const { identifier, title, description, page, keywords, files } = entry;
  const tags = keywords.map(tagName).filter((tag) => tag.length >= 2);
  const id = packageId(identifier);
  return {
    id,
    name: identifier,
    title: title.ja,
    notes: description.ja,
    url: page,
    type: 'dataset',
    state: 'active',
    private: false,
    author: publisherName(site),
    ...licenceOf(site),
    ...(site.updated === undefined ? {} : { version: site.updated, metadata_modified: moment(site.updated) }),
    organization: organization(site),
    owner_org: organization(site).id,
    groups: [],
    tags: tags.map((name) => ({ name, display_name: name, state: 'active', vocabulary_id: null })),
    num_tags: tags.length,
    extras: extras(entry, site),
    resources: files.map((file, position) => resource(file, position, id, site)),
    num_resources: files.length,
    relationships_as_subject: [],
    relationships_as_object: [],
  };
}

function resource(file: PublishedFile, position: number, packageOf: string, { updated }: Site): JsonObject {
  const { name, mediaType, title } = file;
  return {
    id: packageId(`${packageOf}/${name}`),
    package_id: packageOf,
    position,
    name: titleOfFile(file).ja,
    description: title.ja,
    url: absolute(paths.dataFile(name)),
    format: formatOfFile(file),
    mimetype: mediaType.split(';')[0] ?? mediaType,
    size: file.size(),
    hash: file.sha256(),
    hash_algorithm: 'sha256',
    ...(updated === undefined ? {} : { last_modified: moment(updated) }),
    state: 'active',
    url_type: null,
    resource_type: null,
  };
}

/** Whoever publishes the site, as the organization that CKAN wants every data set to belong to. */
function organization(site: Site) {
  const name = `${site.municipality.code}-${site.official ? 'city' : 'measure-sheets'}`;
  return {
    id: packageId(name),
    name,
    title: publisherName(site),
    type: 'organization',
    is_organization: true,
    approval_status: 'approved',
    state: 'active',
  };
}

function extras({ title, description, days, identifier }: CatalogueEntry, { municipality }: Site) {
  const stated: Record<string, string | undefined> = {
    identifier,
    title_en: title.en,
    notes_en: description.en,
    municipality_code: municipality.code,
    spatial_text: municipality.name,
    temporal_start: days?.start,
    temporal_end: days?.end,
    catalogue: absolute(paths.catalogue),
  };
  return Object.entries(stated).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
}

/** The licence by CKAN's own name for it, where it has one. */
function licenceOf({ licence }: Site): JsonObject {
  const [, kind, version] =
    /creativecommons\.org\/(?:licenses|publicdomain)\/(by|by-sa|zero)\/([\d.]+)/.exec(licence.url) ?? [];
  const id =
    kind && version ? `CC${kind === 'zero' ? '0' : `-${kind.toUpperCase()}`}-${version}` : 'notspecified';
  return {
    license_id: id,
    license_title: licence.name,
    license_url: licence.url,
    isopen: id !== 'notspecified',
  };
}

/** What CKAN takes as a tag: letters, digits, spaces, `-`, `_` and `.`, at most 100. */
function tagName(words: string): string {
  return words
    .replaceAll(/[^\p{L}\p{N} \-_.]/gu, ' ')
    .trim()
    .slice(0, 100);
}

/** A day as CKAN writes moments: UTC, without a zone. */
function moment(day: string): string {
  return `${day}T00:00:00.000000`;
}
