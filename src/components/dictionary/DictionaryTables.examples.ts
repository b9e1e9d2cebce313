import { tablesOf } from '../../exports/tables.ts';
import { examplesOf } from '../../gallery/example.ts';
import DictionaryTables from './DictionaryTables.astro';

export default examplesOf(DictionaryTables, {
  'Two tables': (city) => ({ tables: Object.values(tablesOf(city('tsukimi'))).slice(0, 2) }),
});
