import { expect, test } from 'vitest';
import { holdingOf, type Held } from '../../../src/domain/publication/holding.ts';
import { publishedCity } from '../published-city.ts';

const held = (city: Parameters<typeof publishedCity>[0]) => {
  const { absences: _absences, ...holding } = holdingOf(publishedCity(city));
  return (Object.keys(holding) as Held[]).filter((each) => holding[each]);
};

test('a city holds what its sheets have, and nothing besides', () => {
  expect(held('hajimari')).toEqual([]);
  expect(held('hotaru')).toEqual(['indicators', 'targets']);
  expect(held('yukiakari')).not.toContain('opinions');
  expect(held('hoshizora')).toEqual([
    'indicators',
    'targets',
    'runningTotals',
    'projects',
    'outcomes',
    'money',
    'costs',
    'ratings',
    'reasons',
    'rules',
    'progress',
    'texts',
    'opinions',
    'departments',
  ]);
});

test('the reasons for missing values are those that stand on sheets', () => {
  expect(holdingOf(publishedCity('hajimari')).absences).toEqual([]);
  expect(holdingOf(publishedCity('hotaru')).absences).toEqual(['blank']);
});
