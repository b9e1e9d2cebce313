import { examplesOf } from '../../gallery/example.ts';
import GlossaryPage from './GlossaryPage.astro';

export default examplesOf(GlossaryPage, {
  "A city's words, then those of missing values": (city) => ({ publication: city('maboroshi') }),
  'A city without a glossary': (city) => ({ publication: city('yukiguni') }),
});
