import type { APIRoute, GetStaticPathsResult } from 'astro';
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

/** How each release differs from the one before, by its name. */
export async function releaseChanges(): Promise<Map<string, ReleaseChanges>> {
  const { releases } = await loadPublication();
  const files = new Map(releaseFiles().map(({ path, bytes }) => [path, bytes]));
  return changesOfReleases(
    releases,
    ({ name, archive }) => files.get(`${name}/${archive.name}`) ?? new Uint8Array(),
  );
}

/** The paths of all files of frozen releases with an ending, each without it: of those that are kept, and of the differences. */
export async function pathsOf(ending: string): Promise<GetStaticPathsResult> {
  const mediaType = mediaTypes[ending] ?? 'text/plain; charset=utf-8';
  const worked = [...(ending === '.csv' ? await releaseChanges() : [])].flatMap(([release, changes]) =>
    changeFiles(changes).map(([name, bytes]) => ({
      path: `${release}/${name}`,
      bytes: Uint8Array.from(bytes),
    })),
  );
  return [...releaseFiles(), ...worked]
    .filter(({ path }) => path.endsWith(ending))
    .map(({ path, bytes }) => ({
      params: { file: path.slice(0, -ending.length) },
      props: { bytes, mediaType },
    }));
}

/** The file itself, byte for byte. */
export const send: APIRoute<Props> = ({ props: { bytes, mediaType } }) =>
  new Response(bytes, { headers: { 'Content-Type': mediaType } });
