import { expect, it } from 'vitest';
import family from '../../src/components/measure-family/MeasureFamily.examples.ts';
import { allSaid, linksOf, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('leads from a measure to those below it, whose money is not added, and from each to the one above', async () => {
  const { element } = await rendered(family, 'Measures below it');
  expect(linksOf(element)).toEqual(['/measures/4-1-01/', '/measures/4-1-02/', '/measures/4-1-03/']);
  expect(said(element.querySelector('p'))).toBe(
    'それぞれにシートがあります。数や金額は、この施策のものに足していません。',
  );
  const { element: below } = await rendered(family, 'One above it');
  expect(allSaid(below, 'dt')).toEqual(['上の施策']);
  expect(linksOf(below)).toEqual(['/measures/4-1/']);
});

it('is nothing where there is neither', async () => {
  const { element } = await rendered(family, 'Neither above nor below');
  expect(element.querySelector('dt')).toBeNull();
});
