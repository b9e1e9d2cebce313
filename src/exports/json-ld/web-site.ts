import type { SearchAction, WebSite } from 'schema-dts';
import { absolute, paths } from '../../addresses.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { maker } from './dataset.ts';

/** The site as a schema.org WebSite (without `@context`), with the address that answers a question put into it. */
export function webSite({ site }: Publication) {
  // schema-dts does not know the property that names the blank of the address.
  const search: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(paths.search)}?q={question}` },
    'query-input': 'required name=question',
  };
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: absolute(paths.home),
    inLanguage: 'ja',
    publisher: maker(site),
    potentialAction: search,
  } satisfies WebSite;
}
