import { opinionListing } from '../../domain/between-sheets/opinion-listing.ts';
import { examplesOf } from '../../gallery/example.ts';
import OtherYears from './OtherYears.astro';

export default examplesOf(OtherYears, {
  'The newest year and others': (city) => {
    const { years } = opinionListing(city('hoshizora'));
    return { years, newest: years[0] };
  },
});
