import type { GetStaticPaths } from 'astro';
import { dataFiles, paths } from '../../../addresses.ts';
import { savedIndicatorChart } from '../../../charts/trend/saved-indicator.ts';
import { loadPublication } from '../../../load-publication.ts';
import { pathsOf, sendAs } from '../../_static-file.ts';

/** The chart of every indicator that has one, as a file: /data/indicators/103-kpi-10.svg. */
export const getStaticPaths = (async () => {
  const publication = await loadPublication();
  return pathsOf(
    publication.indicators.flatMap((indicator) => {
      const { id } = indicator;
      const content = savedIndicatorChart(indicator, publication);
      if (content === undefined) return [];
      return [{ params: { id }, path: paths.dataFile(dataFiles.indicator(id, 'svg')), content }];
    }),
  );
}) satisfies GetStaticPaths;

export const GET = sendAs('image/svg+xml');
