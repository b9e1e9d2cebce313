import { paths } from '../../addresses.ts';
import { holdingOf } from '../../domain/publication/holding.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import SiteNavigation from './SiteNavigation.astro';

const around = (publication: Publication) => ({
  vocabulary: publication.vocabulary,
  holding: holdingOf(publication),
});

export default examplesOf(SiteNavigation, {
  'On the page that it leads to': (city) => ({ around: around(city('hoshizora')), here: paths.indicators }),
  'On a page of a section': (city) => ({
    around: around(city('hoshizora')),
    here: paths.measure('101'),
    class: 'gnav',
  }),
  'On the error page': (city) => ({ around: around(city('yukiguni')), here: undefined }),
});
