import { expect, it } from 'vitest';
import goals from '../../src/components/measure-family/GoalsOver.examples.ts';
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

it('comes after the goals over it, from the top, each under what its depth is called', async () => {
  const { element } = await rendered(goals, 'A goal below another');
  expect(allSaid(element, 'dt')).toEqual(['まちの姿 姿1', '政策 3']);
  expect(linksOf(element)).toHaveLength(2);
  expect(allSaid((await rendered(goals, 'A goal that stands alone')).element, 'dt')).toHaveLength(1);
});
