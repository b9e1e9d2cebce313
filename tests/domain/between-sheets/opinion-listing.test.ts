import { expect, it } from 'vitest';
import { opinionListing, opinionYearPages } from '../../../src/domain/between-sheets/opinion-listing.ts';
import { deepCity, wideCity } from '../large-city.ts';
import { publishedCity } from '../published-city.ts';

it.each([
  ['hoshizora', publishedCity('hoshizora'), true],
  ['wide', wideCity(), false],
  ['deep', deepCity(), false],
])('every opinion of the city %s stands once, the newest year first', (_, publication, together) => {
  const listing = opinionListing(publication);
  const written = publication.sheets.flatMap(({ id, record }) =>
    record.opinions.map(({ number }) => `${id} ${number}`),
  );
  const listed = listing.years.flatMap(({ opinions }) =>
    opinions.map(({ sheet, pair }) => `${sheet.id} ${pair.number}`),
  );
  expect(listed.toSorted()).toEqual(written.toSorted());
  expect(listing.count).toBe(written.length);
  const years = listing.years.map(({ fiscalYear }) => fiscalYear);
  expect(years).toEqual(years.toSorted().reverse());
  for (const { fiscalYear, groups, opinions, withoutAnswer } of listing.years) {
    expect(new Set(opinions.map(({ sheet }) => sheet.key.fiscalYear))).toEqual(new Set([fiscalYear]));
    expect(groups.flatMap((group) => group.opinions)).toEqual(opinions);
    for (const { goal, opinions: ofGoal } of groups)
      expect(new Set(ofGoal.map(({ sheet }) => sheet.goal?.id))).toEqual(new Set([goal?.id]));
    expect(withoutAnswer).toBe(opinions.filter(({ pair }) => pair.answer === undefined).length);
  }
  expect(listing.together).toBe(together);
  expect(opinionYearPages(publication)).toEqual(together ? [] : listing.years.slice(1));
});
