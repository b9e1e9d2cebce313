import { openDataList } from '../exports/catalogue/open-data-list.ts';
import { loadPublication } from '../load-publication.ts';

/** The data sets as the municipality's list of open data, where it has adopted the site. */
export async function getStaticPaths() {
  const publication = await loadPublication();
  const list = openDataList(publication);
  return list === undefined
    ? []
    : [{ params: { municipality: publication.site.municipality.code }, props: { list } }];
}

export const GET = ({ props: { list } }: { props: { list: string } }) =>
  new Response(list, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
