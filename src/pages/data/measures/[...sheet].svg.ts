import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../../addresses.ts';
import { savedSheetCosts } from '../../../charts/cost-bars/saved-costs.ts';
import { loadPublication } from '../../../load-publication.ts';

/** What the projects of every sheet cost by year, as a picture: /data/measures/103/2021-costs.svg. */
export const getStaticPaths = (async () => {
  const { sheets, site } = await loadPublication();
  return sheets.flatMap((sheet) => {
    const svg = savedSheetCosts(sheet, site);
    const [, name] = /^measures\/(.+)\.svg$/.exec(dataFiles.sheetCosts(sheet.key)) ?? [];
    return svg === undefined ? [] : [{ params: { sheet: name }, props: { svg } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
