import { filesByTable } from '../../exports/files.ts';
import { explainsCodes } from '../../exports/tables.ts';
import { examplesOf } from '../../gallery/example.ts';
import CodeTables from './CodeTables.astro';

export default examplesOf(CodeTables, {
  'The code tables of a city': (city) => ({
    tables: filesByTable(city('tsukimi')).filter(({ table }) => explainsCodes(table)),
  }),
});
