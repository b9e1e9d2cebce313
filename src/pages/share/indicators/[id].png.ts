import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../../load-publication.ts';
import { ownIndicatorPictures, type SharePicture } from '../../../share/pictures.ts';

/** The share picture of each indicator that has one of its own: /share/indicators/103-kpi-10.png. */
export const getStaticPaths = (async () =>
  ownIndicatorPictures(await loadPublication()).map(({ id, picture }) => ({
    params: { id },
    props: { picture },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: SharePicture }> = async ({ props: { picture } }) =>
  new Response(await picture.bytes(), { headers: { 'Content-Type': 'image/png' } });
