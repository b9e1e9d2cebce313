import { describe, expect, test } from 'vitest';
import {
  entryWord,
  filterQuery,
  matches,
  readEntry,
  readFilter,
  type FilterField,
  type StatusEntry,
} from '../../../src/domain/rating/status-filter.ts';

const values: Record<FilterField, string[]> = {
  goal: ['1', '3', '2025-1', '_none'],
  axis: [],
  letter: ['S', 'A+', 'D', '―'],
  year: ['2020', '2021'],
  change: ['better', 'worse', 'no_longer_rated'],
  department: ['zaisei', '_unplaced'],
};
const read = (query: string) => readFilter(query, (field) => values[field]);

describe('a filter in an address', () => {
  test.each([
    [{}, ''],
    [{ goal: '3', letter: 'D', year: '2021' }, '?goal=3&letter=D&year=2021'],
    [{ letter: 'A+' }, '?letter=A%2B'],
    [{ change: 'no_longer_rated', letter: '―' }, '?letter=%E2%80%95&change=no_longer_rated'],
  ])('%j is written as %s and read again', (filter, query) => {
    expect(filterQuery(filter)).toBe(query);
    expect(read(query)).toEqual({ filter, unused: [] });
  });

  test('is read whatever the order, the width and the case of what was typed', () => {
    expect(read('?year=２０２１&letter=ｄ').filter).toEqual({ letter: 'D', year: '2021' });
  });

  test('tells what it does not know and applies the rest', () => {
    expect(read('?goal=9&letter=D&axis=x')).toEqual({
      filter: { letter: 'D' },
      unused: [
        { field: 'goal', value: '9', because: 'unknown' },
        { field: 'axis', value: 'x', because: 'unknown' },
      ],
    });
  });

  test('uses the first of two values and tells of the second', () => {
    expect(read('?letter=D&letter=S&letter=D')).toEqual({
      filter: { letter: 'D' },
      unused: [{ field: 'letter', value: 'S', because: 'second' }],
    });
  });

  test('does not mind what is empty, broken or not its own', () => {
    expect(read('?goal=&utm_source=x&%E0%A4%A&letter=D#list')).toEqual({
      filter: {},
      unused: [{ field: 'letter', value: 'D#list', because: 'unknown' }],
    });
    expect(read('')).toEqual({ filter: {}, unused: [] });
  });
});

describe('a letter', () => {
  const entry: StatusEntry = {
    goal: '3',
    axis: '',
    letter: 'D',
    year: '2021',
    change: 'worse',
    department: 'zaisei',
  };

  test('matches when everything that is asked for is so', () => {
    expect(matches(entry, {})).toBe(true);
    expect(matches(entry, { goal: '3', letter: 'D', change: 'worse' })).toBe(true);
    expect(matches(entry, { goal: '3', letter: 'S' })).toBe(false);
  });

  test('that is no more is found by its change alone', () => {
    const gone = { ...entry, letter: '', change: 'no_longer_rated' };
    expect(matches(gone, { year: '2021' })).toBe(false);
    expect(matches(gone, {})).toBe(false);
    expect(matches(gone, { year: '2021', change: 'no_longer_rated' })).toBe(true);
  });

  test('is written in short and read again, whatever the letter', () => {
    for (const letter of ['D', '', '達成 見込み']) {
      const one = { ...entry, letter, department: '' };
      expect(readEntry(entryWord(one), '3', '')).toEqual(one);
    }
  });
});
