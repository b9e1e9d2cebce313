import type { GetStaticPaths } from 'astro';
import { dataFiles, paths } from '../../../addresses.ts';
import { savedSheetCosts } from '../../../charts/cost-bars/saved-costs.ts';
import { loadPublication } from '../../../load-publication.ts';
import { pathsOf, sendAs } from '../../_static-file.ts';

/** What the projects of every sheet cost by year, as a picture: /data/measures/103/2021-costs.svg. */
export const getStaticPaths = (async () => {
  const { sheets, site } = await loadPublication();
  return pathsOf(
    sheets.flatMap((sheet) => {
      const name = dataFiles.sheetCosts(sheet.key);
      const [, param = ''] = /^measures\/(.+)\.svg$/.exec(name) ?? [];
      const content = savedSheetCosts(sheet, site);
      return content === undefined ? [] : [{ params: { sheet: param }, path: paths.dataFile(name), content }];
    }),
  );
}) satisfies GetStaticPaths;

export const GET = sendAs('image/svg+xml');
