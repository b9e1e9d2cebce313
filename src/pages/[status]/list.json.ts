import type { APIRoute } from 'astro';
import { statusList } from '../../components/status-page/status-list.ts';
import { fewRows } from '../../components/finder/asked.ts';
import { loadPublication, pageOfList } from '../../load-publication.ts';

/** Only where there is enough to narrow. */
export const getStaticPaths = async () =>
  statusList(await loadPublication()).rows.length > fewRows ? pageOfList('status', 'ratings') : [];

/** The list of letters for the script that narrows it: /status/list.json. Data to work with is under /data/. */
export const GET: APIRoute = async () => Response.json(statusList(await loadPublication()));
