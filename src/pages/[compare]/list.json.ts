import type { APIRoute } from 'astro';
import { choiceList } from '../../components/compare-page/choice-list.ts';
import { loadPublication, pageOfList } from '../../load-publication.ts';

/** Only where the page has no room for all of them. */
export const getStaticPaths = async () =>
  choiceList(await loadPublication()).length === 0 ? [] : pageOfList('compare', 'indicators');

/** The indicators that can be set beside each other, for the script of the page: /compare/list.json. Data to work with is under /data/. */
export const GET: APIRoute = async () => Response.json(choiceList(await loadPublication()));
