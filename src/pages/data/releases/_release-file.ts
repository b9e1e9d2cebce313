import type { APIRoute, GetStaticPathsResult } from 'astro';
import { citationFiles } from '../../../exports/citation/citation-files.ts';
import type { NamedBytes } from '../../../exports/release-archive.ts';
import { changeFiles, changesOfReleases, type ReleaseChanges } from '../../../exports/release-changes.ts';
import { loadPublication, releaseFiles } from '../../../load-publication.ts';

const mediaTypes: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.json': 'application/json',
  '.zip': 'application/zip',
  '.parquet': 'application/vnd.apache.parquet',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface Props {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
}

let compared: Promise<Map<string, ReleaseChanges>> | undefined;

/** How each release differs from the one before, by its name. Worked out once a build, however many pages and files ask. */
export function releaseChanges(): Promise<Map<string, ReleaseChanges>> {
  if (import.meta.env.DEV) return compare();
  return (compared ??= compare());
}

async function compare(): Promise<Map<string, ReleaseChanges>> {
  const { releases } = await loadPublication();
  const files = new Map(releaseFiles().map(({ path, bytes }) => [path, bytes]));
  return changesOfReleases(
    releases,
    ({ name, archive }) => files.get(`${name}/${archive.name}`) ?? new Uint8Array(),
  );
}

/** What each build makes beside the kept files of a release: how it is cited, and how it differs from the one before. */
async function madeFiles(): Promise<NamedBytes[]> {
  const publication = await loadPublication();
  const changes = await releaseChanges();
  return publication.releases.flatMap((release, index) => {
    const changed = changes.get(release.name);
    const made = [
      ...citationFiles(release, publication.releases[index + 1], publication),
      ...(changed ? changeFiles(changed) : []),
    ];
    return made.map(([name, bytes]): NamedBytes => [`${release.name}/${name}`, bytes]);
  });
}

/** The paths of all files of frozen releases with an ending, each without it: of those that are kept, and of those made beside them. */
export async function pathsOf(ending: string): Promise<GetStaticPathsResult> {
  const mediaType = mediaTypes[ending] ?? 'text/plain; charset=utf-8';
  const made = (await madeFiles()).map(([path, bytes]) => ({ path, bytes: Uint8Array.from(bytes) }));
  return [...releaseFiles(), ...made]
    .filter(({ path }) => path.endsWith(ending))
    .map(({ path, bytes }) => ({
      params: { file: path.slice(0, -ending.length) },
      props: { bytes, mediaType },
    }));
}

/** The file itself, byte for byte. */
export const send: APIRoute<Props> = ({ props: { bytes, mediaType } }) =>
  new Response(bytes, { headers: { 'Content-Type': mediaType } });
