import type { Publication } from '../../domain/publication/publication.ts';
import type { Rating } from '../../domain/rating/rating.ts';
import type { WorkedRating } from '../../domain/rating/worked-rating.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import Why from './Why.astro';

type Worked = Rating & { worked: WorkedRating };

const worked = (city: Publication, holds: (rating: Worked) => boolean) => {
  const ratings = city.sheets.flatMap(({ indicators }) => indicators.flatMap((each) => each.ratings));
  const rating = firstOf(
    ratings.filter((each): each is Worked => each.worked !== undefined),
    holds,
  );
  return { rating, worked: rating.worked };
};

export default examplesOf(Why, {
  'A grade as the rule gives it': (city) =>
    worked(city('hoshizora'), ({ agrees, worked: { grade } }) => agrees === 'yes' && grade === 'D'),
});
