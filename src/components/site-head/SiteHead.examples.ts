import { paths } from '../../addresses.ts';
import { holdingOf } from '../../domain/publication/holding.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import SiteHead from './SiteHead.astro';

const around = (publication: Publication) => ({
  vocabulary: publication.vocabulary,
  holding: holdingOf(publication),
});
const given = (publication: Publication) => ({ site: publication.site, around: around(publication) });

export default examplesOf(SiteHead, {
  'An official site, on its home page': (city) => ({ ...given(city('hoshizora')), here: paths.home }),
  'An unofficial site, on a page of a section': (city) => ({
    ...given(city('yukiguni')),
    here: paths.measure('yuki-akari'),
  }),
});
