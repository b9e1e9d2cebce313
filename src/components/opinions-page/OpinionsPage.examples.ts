import type { Publication } from '../../domain/publication/publication.ts';
import { opinionListing } from '../../domain/between-sheets/opinion-listing.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import OpinionsPage from './OpinionsPage.astro';

const page = (publication: Publication) => ({ publication, title: '意見と回答' });

export default examplesOf(OpinionsPage, {
  'Opinions on many sheets': (city) => page(city('hoshizora')),
  'Opinions on one sheet': (city) => page(city('maboroshi')),
  'One year of several': (city) => {
    const publication = city('hoshizora');
    const year = firstOf(opinionListing(publication).years, ({ fiscalYear }) => fiscalYear === 'FY2021');
    return { ...page(publication), year };
  },
});
