import type { APIRoute } from 'astro';
import { opinionList } from '../../components/opinions-page/opinion-list.ts';
import { fewRows } from '../../components/finder/asked.ts';
import { loadPublication, pageOfList } from '../../load-publication.ts';

/** Only where there is enough to narrow. */
export const getStaticPaths = async () =>
  opinionList(await loadPublication()).rows.length > fewRows ? pageOfList('opinions', 'opinions') : [];

/** The list of opinions for the script that narrows it: /opinions/list.json. Data to work with is under /data/. */
export const GET: APIRoute = async () => Response.json(opinionList(await loadPublication()));
