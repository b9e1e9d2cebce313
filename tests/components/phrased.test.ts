import { expect, it } from 'vitest';
import indicator from '../../src/components/indicator-page/IndicatorPage.examples.ts';
import moved from '../../src/components/letter-changes/MovedSection.examples.ts';
import measure from '../../src/components/measure-page/MeasurePage.examples.ts';
import phrased from '../../src/components/phrased/Phrased.examples.ts';
import sheet from '../../src/components/sheet-page/SheetPage.examples.ts';
import type { Examples } from '../../src/gallery/example.ts';
import { phrasesOf } from '../../src/text/phrases.ts';
import { goalName } from '../../src/text/plan.ts';
import { publishedCity } from '../domain/published-city.ts';
import { rendered } from './rendered.ts';
import { wordsOf } from './words-in.ts';

it('may end its line between phrases alone, and is copied as the name that it is', async () => {
  const { element } = await rendered(phrased, 'A long name');
  const { textContent } = element;
  expect(textContent.trim()).toBe('一番星停留所の足もと灯設置事業');
  expect(element.querySelectorAll('wbr').length).toBeGreaterThan(2);
});

it('of a few letters is one phrase', async () => {
  const { element } = await rendered(phrased, 'A short name');
  expect(element.querySelector('wbr')).toBeNull();
});

/** The words of a heading that are to be seen. */
function seen(heading: Element): string {
  const copy = heading.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.vh')) hidden.remove();
  return wordsOf(copy);
}

it.each([
  ['a measure', measure, 'A measure with a sheet for every year'],
  ['a sheet', sheet, 'A budget'],
  ['what moved', moved, 'Many that moved'],
  ['an indicator', indicator, 'A figure that two measures share and a project states too'],
])('ends the lines of the names in headings of %s', async (_, of, example) => {
  const city = publishedCity('hoshizora');
  const names = [
    ...[...city.indicators, ...city.projects].flatMap(({ statements }) =>
      statements.map(({ printed }: { printed: { name: string } }) => printed.name),
    ),
    ...city.measures.map(({ name }) => name),
    ...city.plans.flatMap(({ goals }) => goals.map(goalName)),
  ].filter((name) => phrasesOf(name).length > 1);
  const { element } = await rendered(of as Examples, example);
  const headings = [...element.querySelectorAll('h1, h2, h3, h4')].filter((heading) =>
    names.some((name) => seen(heading).startsWith(name)),
  );
  expect(headings.length).toBeGreaterThan(0);
  expect(headings.filter((heading) => !heading.querySelector('wbr')).map(wordsOf)).toEqual([]);
});
