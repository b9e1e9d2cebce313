import { describe, expect, it } from 'vitest';
import { ratedSubjects } from '../../../src/components/grade-distribution/rated-subjects.ts';
import { tallyDrawing } from '../../../src/components/grade-distribution/tally-drawing.ts';
import type { Distribution } from '../../../src/domain/rating/distribution.ts';
import { publishedCity } from '../../domain/published-city.ts';

const counted = (...years: number[][]) =>
  ({
    years: years.map((counts, index) => ({
      fiscalYear: `FY202${index}`,
      counts: counts.map((count) => ({ grade: { grade: 'A' }, count })),
    })),
  }) as Distribution;

describe('the drawing of counts', () => {
  it('is squares up to five things and six columns, and bars beyond either', () => {
    expect(tallyDrawing(counted([5, 0]), 6).kind).toBe('squares');
    expect(tallyDrawing(counted([6, 0]), 6).kind).toBe('bars');
    expect(tallyDrawing(counted([0], [5]), 7).kind).toBe('bars');
  });
  it('has bars on one scale, the longest of which fills its cell', () => {
    const { width } = tallyDrawing(counted([3, 0], [8]), 6);
    expect([0, 3, 8].map(width)).toEqual(['0.0%', '37.5%', '100.0%']);
  });
  it('has a scale where nothing is counted', () => {
    expect(tallyDrawing(counted(), 1)).toMatchObject({ kind: 'squares' });
    expect(tallyDrawing(counted([0]), 1).width(0)).toBe('0.0%');
  });
});

it('what axes judge is named once, in order', () => {
  const { vocabulary } = publishedCity('tsukimi');
  expect(ratedSubjects(['indicator', 'measure', 'indicator'], vocabulary)).toBe('指標・施策');
  expect(ratedSubjects(['project'], vocabulary)).toBe('事業');
});
