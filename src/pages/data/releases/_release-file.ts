import type { APIRoute, GetStaticPathsResult } from 'astro';
import { releaseFiles } from '../../../load-publication.ts';

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

/** The paths of all files of frozen releases with an ending, each without it. */
export function pathsOf(ending: string): GetStaticPathsResult {
  const mediaType = mediaTypes[ending] ?? 'text/plain; charset=utf-8';
  return releaseFiles()
    .filter(({ path }) => path.endsWith(ending))
    .map(({ path, bytes }) => ({
      params: { file: path.slice(0, -ending.length) },
      props: { bytes, mediaType },
    }));
}

/** The file itself, byte for byte. */
export const send: APIRoute<Props> = ({ props: { bytes, mediaType } }) =>
  new Response(bytes, { headers: { 'Content-Type': mediaType } });
