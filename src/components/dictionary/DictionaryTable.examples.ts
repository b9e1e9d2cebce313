import { tablesOf } from '../../exports/tables.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import DictionaryTable from './DictionaryTable.astro';

/** A table of a city among the others. */
function tableOf(city: Publication, wanted: string) {
  const tables = Object.values(tablesOf(city));
  return { table: firstOf(tables, ({ name }) => name === wanted), tables };
}

export default examplesOf(DictionaryTable, {
  'A table that leads to others': (city) => tableOf(city('tsukimi'), 'observations'),
  'A table whose columns have a unit, and words without a translation': (city) =>
    tableOf(city('tsukimi'), 'costs'),
  'A table with a key of one column, which leads nowhere': (city) => tableOf(city('tsukimi'), 'plans'),
});
