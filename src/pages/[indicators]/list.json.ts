import type { APIRoute } from 'astro';
import { hasForm, indicatorList } from '../../components/indicators-page/indicator-list.ts';
import { loadPublication, pageOfList } from '../../load-publication.ts';

/** Only where there is enough to narrow. */
export const getStaticPaths = async () =>
  hasForm(await loadPublication()) ? pageOfList('indicators', 'indicators') : [];

/** The list of indicators for the script that narrows it: /indicators/list.json. Data to work with is under /data/. */
export const GET: APIRoute = async () => Response.json(indicatorList(await loadPublication()));
