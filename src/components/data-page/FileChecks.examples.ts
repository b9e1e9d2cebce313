import type { Publication } from '../../domain/publication/publication.ts';
import { filesByTable } from '../../exports/files.ts';
import { examplesOf } from '../../gallery/example.ts';
import FileChecks from './FileChecks.astro';

/** The first two tables of a city, with their CSV files. */
function checked(city: Publication) {
  const tables = filesByTable(city).slice(0, 2);
  return {
    files: tables.flatMap(({ files }) => files.filter(({ format }) => format === 'csv')),
    tables: tables.map(({ table }) => table),
    updated: city.site.updated,
  };
}

export default examplesOf(FileChecks, {
  'A site that says of which day its data are': (city) => checked(city('maboroshi')),
  'A site that does not': (city) => checked(city('tsukimi')),
});
