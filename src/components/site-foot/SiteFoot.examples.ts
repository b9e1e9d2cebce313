import { paths } from '../../addresses.ts';
import { holdingOf } from '../../domain/publication/holding.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import SiteFoot from './SiteFoot.astro';

const around = (publication: Publication) => ({
  vocabulary: publication.vocabulary,
  holding: holdingOf(publication),
});
const given = (publication: Publication) => ({ site: publication.site, around: around(publication) });

export default examplesOf(SiteFoot, {
  'An official site, on its glossary': (city) => ({ ...given(city('hoshizora')), here: paths.glossary }),
  'An unofficial site without a contact': (city) => ({ ...given(city('yukiguni')), here: undefined }),
});
