/** Which of several letters of one thing is counted. */
import { expect, it } from 'vitest';
import { counted } from '../../../src/domain/rating/counted.ts';
import type { Rating } from '../../../src/domain/rating/rating.ts';
import { ratingAxis } from '../../../src/schema/rating-axis.ts';

const axis = ratingAxis.parse({
  id: 'reached',
  name: '達成',
  rates: ['indicator'],
  order: 'none',
  grades: ['上', '下'],
});

function rating(
  measureId: string,
  published: string | undefined,
  {
    phase = 'settled',
    fiscalYear = 'FY2021',
    id = 'm1-kpi-1',
  }: Partial<Rating['statedBy'] & { id: string }> = {},
): Rating {
  return {
    subject: { type: 'indicator', id },
    axis,
    statedBy: { measureId, fiscalYear, phase },
    isPrimary: false,
    ...(published === undefined ? {} : { published }),
    agrees: 'not_checkable',
  };
}

const chosen = (...ratings: Rating[]) => counted(ratings).map((each) => ratings.indexOf(each));

it('is the first, in the order of the measures', () => {
  expect(chosen(rating('m2', '上'), rating('m1', '下'))).toEqual([0]);
});

it('is one that is printed, whichever comes first', () => {
  expect(chosen(rating('m2', undefined), rating('m1', '下'))).toEqual([1]);
  expect(chosen(rating('m1', '下'), rating('m2', undefined))).toEqual([0]);
});

it('is that of 事後・決算 before that of 事前・予算, if it is printed', () => {
  expect(chosen(rating('m1', '上', { phase: 'budget' }), rating('m1', '下'))).toEqual([1]);
  expect(chosen(rating('m1', '上'), rating('m2', '下', { phase: 'budget' }))).toEqual([0]);
  expect(chosen(rating('m1', '上', { phase: 'budget' }), rating('m1', undefined))).toEqual([0]);
});

it('is one for each thing and year', () => {
  expect(
    chosen(
      rating('m1', '上'),
      rating('m1', '上', { fiscalYear: 'FY2022' }),
      rating('m1', '上', { id: 'm1-kpi-2' }),
      { ...rating('m1', '上'), subject: { type: 'project', id: 'm1-kpi-1' } },
      { ...rating('m1', '上'), axis: { ...axis, id: 'next' } },
    ),
  ).toEqual([0, 1, 2, 3, 4]);
});
