import type { APIRoute } from 'astro';
import { indicatorList } from '../../components/indicators-page/indicator-list.ts';
import { loadPublication, pageOfList } from '../../load-publication.ts';

export const getStaticPaths = () => pageOfList('indicators', 'indicators');

/** The list of indicators for the script that narrows it: /indicators/list.json. Data to work with is under /data/. */
export const GET: APIRoute = async () => Response.json(indicatorList(await loadPublication()));
