import { tableSchema } from '../../../exports/json-schema.ts';
import { tablesOf } from '../../../exports/tables.ts';
import { loadPublication } from '../../../load-publication.ts';

/** The JSON Schema of each table's JSON file. */
export async function getStaticPaths() {
  const tables = Object.values(tablesOf(await loadPublication()));
  return tables.map((table) => ({ params: { table: table.name }, props: { schema: tableSchema(table) } }));
}

export const GET = ({ props: { schema } }: { props: { schema: string } }) =>
  new Response(schema, { headers: { 'Content-Type': 'application/schema+json' } });
