import type { APIRoute } from 'astro';
import { opinionList } from '../../components/opinions-page/opinion-list.ts';
import { loadPublication, pageOfList } from '../../load-publication.ts';

export const getStaticPaths = () => pageOfList('opinions', 'opinions');

/** The list of opinions for the script that narrows it: /opinions/list.json. Data to work with is under /data/. */
export const GET: APIRoute = async () => Response.json(opinionList(await loadPublication()));
