import { movedIn } from '../../domain/rating/moved.ts';
import { changesIn } from '../letter-changes/YearChanges.examples.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import MovedSum from './MovedSum.astro';

function sumOf(city: Publication, plan: string, year: string) {
  const { status, fiscalYear } = changesIn(city, plan, year);
  return { axes: movedIn(status, fiscalYear), vocabulary: status.plan.vocabulary };
}

export default examplesOf(MovedSum, {
  'One axis': (city) => sumOf(city('hoshizora'), '2020', 'FY2024'),
  'Several axes': (city) => sumOf(city('yukiguni'), 'yuki-1', 'FY2024'),
  'Axes on which nothing moved': (city) => sumOf(city('yukiakari'), 'sogo-6', 'FY2024'),
});
