import { expect, test } from 'vitest';
import { holdingOf } from '../../../src/domain/publication/holding.ts';
import { publishedCity } from '../published-city.ts';

test.each([
  [
    'hoshizora',
    { indicators: true, projects: true, money: true, ratings: true, opinions: true, departments: true },
  ],
  [
    'hotaru',
    { indicators: true, projects: false, money: false, ratings: false, opinions: false, departments: false },
  ],
  [
    'hajimari',
    { indicators: false, projects: false, money: false, ratings: false, opinions: false, departments: false },
  ],
] as const)('what %s has something of', (city, held) => {
  expect(holdingOf(publishedCity(city))).toEqual(held);
});
