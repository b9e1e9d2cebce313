import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublication } from '../../../load-publication.ts';
import { sheetSharePicture, type SharePicture } from '../../../share/pictures.ts';

/** The share picture of each sheet: /share/measures/103/2021.png, /share/measures/103/2021/budget.png. */
export const getStaticPaths = (async () => {
  const { sheets, site } = await loadPublication();
  return sheets.map((sheet) => {
    const picture = sheetSharePicture(sheet, site);
    return {
      params: { sheet: picture.path.slice('share/measures/'.length, -'.png'.length) },
      props: { picture },
    };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: SharePicture }> = async ({ props: { picture } }) =>
  new Response(await picture.bytes(), { headers: { 'Content-Type': 'image/png' } });
