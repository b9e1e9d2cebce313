import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../../load-publication.ts';
import { indicatorSharePicture, type SharePicture } from '../../../share/pictures.ts';

/** The share picture of each indicator: /share/indicators/103-kpi-10.png. */
export const getStaticPaths = (async () => {
  const { indicators, site } = await loadPublication();
  return indicators.map((indicator) => ({
    params: { id: indicator.id },
    props: { picture: indicatorSharePicture(indicator, site) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: SharePicture }> = async ({ props: { picture } }) =>
  new Response(await picture.bytes(), { headers: { 'Content-Type': 'image/png' } });
