import { csvMetadata } from '../../exports/csvw.ts';
import { tablesOf } from '../../exports/tables.ts';
import { loadPublication } from '../../load-publication.ts';

/** What the CSV files of each table hold (CSV on the Web). */
export async function getStaticPaths() {
  const publication = await loadPublication();
  const tables = Object.values(tablesOf(publication));
  return tables.map((table) => ({
    params: { table: table.name },
    props: { metadata: csvMetadata(table, tables, publication.site) },
  }));
}

export const GET = ({ props: { metadata } }: { props: { metadata: string } }) =>
  new Response(metadata, { headers: { 'Content-Type': 'application/csvm+json' } });
