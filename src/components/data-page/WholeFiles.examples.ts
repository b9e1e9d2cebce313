import { publishedFiles } from '../../exports/files.ts';
import { examplesOf } from '../../gallery/example.ts';
import WholeFiles from './WholeFiles.astro';

export default examplesOf(WholeFiles, {
  'All tables in one file': (city) => ({
    files: publishedFiles(city('tsukimi')).filter(({ name }) => name.startsWith('all.')),
  }),
});
