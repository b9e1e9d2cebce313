import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../load-publication.ts';
import { everyPicture, type SharePicture } from '../../share/pictures.ts';

/** Every share picture: /share/site.png, /share/plans/2020.png, /share/measures/103/2021.png, /share/indicators/103-kpi-10.png. */
export const getStaticPaths = (async () =>
  everyPicture(await loadPublication()).map((picture) => ({
    params: { picture: picture.path.slice('share/'.length, -'.png'.length) },
    props: { picture },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: SharePicture }> = async ({ props: { picture } }) =>
  new Response(await picture.bytes(), { headers: { 'Content-Type': 'image/png' } });
