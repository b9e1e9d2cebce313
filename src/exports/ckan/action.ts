import { absolute, paths, type CkanAction } from '../../addresses.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { catalogueEntries } from '../catalogue/entry.ts';
import { jsonText, type Json } from '../json-text.ts';
import { ckanPackage } from './package.ts';

/**
 * What a CKAN catalogue would answer when asked for all its data sets. A file cannot see the question: it gives all of
 * them whatever page, order or filter is asked for, which is what harvesters do with so few.
 */
export function ckanAnswer(action: CkanAction, publication: Publication): string {
  const entries = catalogueEntries(publication).sort((a, b) => (a.identifier < b.identifier ? -1 : 1));
  const results: Record<CkanAction, () => Json> = {
    package_list: () => entries.map(({ identifier }) => identifier),
    package_search: () => ({
      count: entries.length,
      sort: 'name asc',
      facets: {},
      search_facets: {},
      results: entries.map((entry) => ckanPackage(entry, publication)),
    }),
  };
  return jsonText({ help: absolute(paths.data), success: true, result: results[action]() });
}
