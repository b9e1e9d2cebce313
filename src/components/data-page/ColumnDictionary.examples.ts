import { tablesOf } from '../../exports/tables.ts';
import { examplesOf } from '../../gallery/example.ts';
import ColumnDictionary from './ColumnDictionary.astro';

export default examplesOf(ColumnDictionary, {
  'The tables of a city': (city) => ({ tables: Object.values(tablesOf(city('tsukimi'))) }),
});
