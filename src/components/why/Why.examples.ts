import type { Publication } from '../../domain/publication/publication.ts';
import type { Rating } from '../../domain/rating/rating.ts';
import type { WorkedRating } from '../../domain/rating/worked-rating.ts';
import { examplesOf, firstOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
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

const because =
  (name: ExampleCity, reason: WorkedRating['reason'], holds: (rating: Worked) => boolean = () => true) =>
  (city: CityReader) =>
    worked(city(name), (rating) => rating.worked.reason === reason && holds(rating));

export default examplesOf(Why, {
  'A grade as the rule gives it': (city) =>
    worked(city('hoshizora'), ({ agrees, worked: { grade } }) => agrees === 'yes' && grade === 'D'),
  'A grade that the rule does not give': because('hoshizora', 'changed', ({ agrees }) => agrees === 'no'),
  'No grade on the sheet': because('hoshizora', 'changed', ({ published }) => published === undefined),
  'A grade for what is expected': because(
    'hoshizora',
    'changed',
    ({ agrees, published }) => agrees === 'not_checkable' && published === 'S',
  ),
  'The target is reached': because('hoshizora', 'target_reached'),
  'The target is reached, less is better': because(
    'hoshizora',
    'target_reached',
    ({ worked: { arithmetic } }) => arithmetic.better === 'lower',
  ),
  'Less is better': because(
    'hoshizora',
    'changed',
    ({ worked: { arithmetic } }) => arithmetic.better === 'lower',
  ),
  'A baseline of zero': because('hoshizora', 'zero_baseline'),
  'A baseline below zero': because('hoshizora', 'changed', ({ worked: { arithmetic } }) =>
    Boolean(arithmetic.baseline?.startsWith('-')),
  ),
  'No actual to judge': because('hoshizora', 'actual_absent'),
  'An actual that is not published': because('hoshizora', 'actual_not_stated'),
  'A baseline that nobody could place': because('hoshizora', 'baseline_missing'),
  'A target that is a direction, not followed': because('hoshizora', 'direction_only_not_improved'),
  'A target that is a direction, gone against': because(
    'hoshizora',
    'direction_only_not_improved',
    ({ worked: { grade } }) => grade === 'D',
  ),
  'A target that is a direction, followed': because('hoshizora', 'direction_only_improved'),
  'No direction is known': because('hoshizora', 'no_direction'),
  'Two bands with one grade': because('maboroshi', 'changed'),
  'A ratio to the target': because('maboroshi', 'ratio', ({ axis }) => axis.id === 'nerai'),
  'A ratio with the worst grade first': because('maboroshi', 'ratio', ({ axis }) => axis.id === 'togeru'),
});
