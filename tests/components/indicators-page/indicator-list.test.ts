import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../src/components/finder/asked.ts';
import { cellOf, found, partsOf } from '../../../src/components/finder/finding.ts';
import { indicatorList } from '../../../src/components/indicators-page/indicator-list.ts';
import { deepCity, wideCity } from '../../domain/large-city.ts';
import { publishedCity } from '../../domain/published-city.ts';

const city = publishedCity('hoshizora');
const list = indicatorList(city);
const rows = (query: string) => found(list, readAsked(query, list).asked);
const words = (query: string, column: string) =>
  rows(query).map((row) => {
    const cell = cellOf(
      row,
      list.columns.find(({ key }) => key === column)!,
      readAsked(query, list).asked,
      list,
    );
    return cell === undefined ? undefined : partsOf(cell).words;
  });

describe('the list of indicators', () => {
  it.each([
    ['hoshizora', city],
    ['wide', wideCity()],
    ['deep', deepCity()],
  ])('has every indicator of the city %s once', (_, publication) => {
    const paths = indicatorList(publication).rows.map(({ path }) => path);
    expect(paths.toSorted()).toEqual(publication.indicators.map(({ id }) => `indicators/${id}/`).toSorted());
  });

  it('finds by a part of the name, by number and by project', () => {
    expect(rows('?words=夜光バス').length).toBeGreaterThan(1);
    expect(rows('?words=夜光バス+KPI').length).toBeLessThan(rows('?words=夜光バス').length);
  });

  it('finds those with a letter, and shows no other', () => {
    const letters = words('?letter=D', list.columns.at(-1)!.key);
    expect(letters.length).toBeGreaterThan(0);
    expect(new Set(letters)).toEqual(new Set(['D']));
  });

  it('parts what has a value of the newest year from what has an older one, and from what has none', () => {
    const parts = ['new', 'old', 'none'].map((state) => rows(`?value=${state}`).length);
    expect(parts.every((count) => count > 0)).toBe(true);
    expect(parts.reduce((sum, count) => sum + count)).toBe(list.rows.length);
  });

  it('stands under every measure that states it', () => {
    const shared = city.indicators.filter(({ measures }) => measures.length > 1);
    expect(shared.length).toBeGreaterThan(0);
    for (const { id, measures } of shared)
      for (const measure of measures)
        expect(rows(`?measure=${measure.id}`).map(({ path }) => path)).toContain(`indicators/${id}/`);
  });

  it('is ordered by no value and no letter', () => {
    expect(list.columns.map(({ sortable }) => sortable)).toEqual(list.columns.map(() => false));
  });
});
