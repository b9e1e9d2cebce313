import { describe, expect, it } from 'vitest';
import {
  indicatorListing,
  measuresWithIndicatorPage,
} from '../../../src/domain/publication/indicator-listing.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { deepCity, wideCity } from '../large-city.ts';
import { publishedCity } from '../published-city.ts';

const cities: [string, Publication, 'all' | 'own' | 'none'][] = [
  ['a small city', publishedCity('hoshizora'), 'all'],
  ['a wide one', wideCity(), 'own'],
  ['a deep one', deepCity(), 'none'],
];

describe.each(cities)('the indicators of %s', (_, publication, holds) => {
  const listing = indicatorListing(publication);
  const listed = listing.groups.flatMap(({ measures }) => measures);

  it('all stand under every measure that states them, here or on a page of the measure', () => {
    for (const { measure, own, ofProjects, count } of listed) {
      const all = [...own, ...ofProjects.flatMap(({ indicators }) => indicators)];
      expect(new Set(all)).toEqual(new Set(measure.indicators));
      expect(all).toHaveLength(count);
    }
    const reached = new Set(listed.flatMap(({ measure }) => measure.indicators.map(({ id }) => id)));
    expect(reached.size).toBe(publication.indicators.length);
    expect(listing.ofMeasures + listing.ofProjects).toBe(publication.indicators.length);
  });

  it('stand where there is room for them', () => {
    expect(listing.holds).toBe(holds);
    const pages = measuresWithIndicatorPage(publication);
    if (holds === 'all') expect(pages).toEqual([]);
    else expect(pages).toHaveLength(publication.measures.length);
  });
});

it('a measure whose own indicators are all it has needs no page where the list holds these', () => {
  const city = wideCity();
  const [first] = city.measures;
  const bare = { ...first!, indicators: first!.indicators.slice(0, 3) };
  const measures = [bare, ...city.measures.slice(1)];
  const pages = measuresWithIndicatorPage({ ...city, measures });
  expect(pages.map(({ measure }) => measure.id)).toEqual(measures.slice(1).map(({ id }) => id));
});
