import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/charts/trend/mark.ts';
import type { Row } from '../../../src/charts/trend/row.ts';
import { segmentsOf } from '../../../src/charts/trend/segments.ts';

const mark = (slot: number, role: Mark['role'] = 'actual', former?: number): Mark => ({
  slot,
  role,
  value: slot,
  exact: String(slot),
  current: false,
  ...(former === undefined ? {} : { former }),
});
const gone = (slot: number): Row => ({ slot, role: 'actual', current: false, absence: 'cancelled' });
const joined = (marks: Mark[], rows: Row[] = [], breaks: { slot: number }[] = []) =>
  segmentsOf(marks, rows, breaks).map(({ kind, from, to }) => [kind, from.slot, to.slot]);

describe('actuals', () => {
  it('are joined with their neighbours only', () => {
    expect(joined([mark(0), mark(1), mark(3)])).toEqual([['actual', 0, 1]]);
  });
  it('are parted by a break before the later one, and by none elsewhere', () => {
    const three = [mark(0), mark(1), mark(2)];
    expect(joined(three, [], [{ slot: 1 }])).toEqual([['actual', 1, 2]]);
    expect(joined(three, [], [{ slot: 0 }, { slot: 3 }])).toHaveLength(2);
  });
  it('of what stood before are joined among themselves', () => {
    expect(joined([mark(0, 'actual', 0), mark(1, 'actual', 0), mark(2)])).toEqual([['actual', 0, 1]]);
  });
  it('are not joined with targets', () => {
    expect(joined([mark(0), mark(1, 'target')])).toEqual([]);
  });
});

describe('the baseline', () => {
  const start = mark(0, 'baseline');
  it('is linked with the first actual over years without a column', () => {
    expect(joined([start, mark(2), mark(3)])).toEqual([
      ['link', 0, 2],
      ['actual', 2, 3],
    ]);
  });
  it('is linked with none over a gap, over a break, or where an actual stands in its year', () => {
    expect(joined([start, mark(2)], [gone(1)])).toEqual([]);
    expect(joined([start, mark(2)], [gone(2)])).toHaveLength(1);
    expect(joined([start, mark(2)], [], [{ slot: 1 }])).toEqual([]);
    expect(joined([start, mark(0), mark(1)])).toEqual([['actual', 0, 1]]);
  });
});
