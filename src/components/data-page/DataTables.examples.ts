import { filesByTable } from '../../exports/files.ts';
import { explainsCodes } from '../../exports/tables.ts';
import { examplesOf } from '../../gallery/example.ts';
import DataTables from './DataTables.astro';

export default examplesOf(DataTables, {
  'The tables of a city': (city) => ({
    tables: filesByTable(city('tsukimi')).filter(({ table }) => !explainsCodes(table)),
  }),
});
