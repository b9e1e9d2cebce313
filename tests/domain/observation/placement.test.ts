import { expect, test } from 'vitest';
import { placedBy } from '../../../src/domain/observation/placement.ts';

test('the nearest counts, for each thing that is said by itself', () => {
  const row = { placement: 'placed', sourcePage: 2 } as const;
  const table = { placement: 'stated', sourcePage: 1, sourceText: '（４）' } as const;
  expect(placedBy({ sourceText: '26,652' }, [row, undefined, table])).toEqual({
    placement: 'placed',
    sourcePage: 2,
    sourceText: '26,652',
  });
});

test('where nothing is said, a value stands in its cell of the source', () => {
  expect(placedBy({}, [])).toEqual({ placement: 'stated' });
  expect(placedBy({ absence: 'dash' }, [undefined])).toEqual({ placement: 'stated' });
});

test.each(['unplaced', 'blank', 'after_sheet'] as const)(
  'of a cell in which nothing stands nothing is said: %s',
  (absence) => {
    expect(placedBy({ absence }, [{ placement: 'placed' }])).not.toHaveProperty('placement');
  },
);
