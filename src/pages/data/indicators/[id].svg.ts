import type { APIRoute, GetStaticPaths } from 'astro';
import { savedIndicatorChart } from '../../../charts/trend/saved-indicator.ts';
import { loadPublication } from '../../../load-publication.ts';

/** The chart of every indicator that has one, as a file: /data/indicators/103-kpi-10.svg. */
export const getStaticPaths = (async () => {
  const publication = await loadPublication();
  return publication.indicators.flatMap((indicator) => {
    const svg = savedIndicatorChart(indicator, publication);
    return svg === undefined ? [] : [{ params: { id: indicator.id }, props: { svg } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
