import { tablesOf } from '../../exports/tables.ts';
import { examplesOf } from '../../gallery/example.ts';
import LoadingExamples from './LoadingExamples.astro';

export default examplesOf(LoadingExamples, {
  'The tables of a city': (city) => ({ tables: Object.values(tablesOf(city('yukiguni'))) }),
});
