import { describe, expect, it } from 'vitest';
import { lanterns } from '../../../src/components/finder/Finder.examples.ts';
import { isWhole, nothingAsked, queryOf, readAsked, without } from '../../../src/components/finder/asked.ts';

const read = (query: string) => readAsked(query, lanterns);

describe('what the address of a list says', () => {
  it.each(['?words=%E7%9F%B3&hill=1&giver=moon&year=2024&sort=-cost&rows=100', '?hill=2', '?sort=name', ''])(
    'is read and written alike: %s',
    (query) => {
      const { asked, unused } = read(query);
      expect(queryOf(asked, lanterns)).toBe(query);
      expect(unused).toEqual([]);
    },
  );

  it('is a condition, a word, a view, an order and a number of rows', () => {
    expect(read('?words=石&hill=1&year=2024&sort=-cost&rows=100').asked).toEqual({
      words: '石',
      chosen: { hill: '1' },
      view: '2024',
      order: { column: 'cost', descending: true },
      rows: 100,
    });
  });

  it('is nothing where it says what stands there anyway', () => {
    const { asked } = read('?year=2025&rows=7&words=%20&utm_source=x');
    expect(asked).toEqual(nothingAsked);
    expect(isWhole(asked)).toBe(true);
    expect(isWhole(read('?year=2024').asked)).toBe(false);
    expect(isWhole(read('?sort=name').asked)).toBe(false);
  });

  it('is told where it cannot be used, and the rest is', () => {
    expect(read('?hill=9&giver=moon&giver=sun&sort=size')).toEqual({
      asked: { ...nothingAsked, chosen: { giver: 'moon' } },
      unused: [
        { label: '丘', value: '9', because: 'unknown' },
        { label: '出し手', value: 'sun', because: 'second' },
      ],
    });
  });

  it('is understood in full-width letters and in capitals', () => {
    expect(read('?hill=１&giver=MOON').asked.chosen).toEqual({ hill: '1', giver: 'moon' });
  });

  it('begins at the first rows again where a condition is taken off', () => {
    const { asked } = read('?words=石&hill=1&rows=100');
    expect(queryOf(without(asked, 'hill'), lanterns)).toBe('?words=%E7%9F%B3');
    expect(queryOf(without(asked, 'words'), lanterns)).toBe('?hill=1');
  });
});
