import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../src/charts/trend/gaps.ts';
import type { Row } from '../../../src/charts/trend/row.ts';

const row = (slot: number, parts: Partial<Row>): Row => ({ slot, role: 'actual', current: false, ...parts });
const places = (rows: Row[]) => gapsOf(rows).map(({ from, to, look, word }) => [from, to, look, word]);

describe('gaps', () => {
  it('run on only for columns after the sheet', () => {
    const after = [0, 1, 3].map((slot) => row(slot, { absence: 'after_sheet' }));
    expect(places(after)).toEqual([
      [0, 1, 'wash', '後の年度'],
      [3, 3, 'wash', '後の年度'],
    ]);
    expect(places([0, 1].map((slot) => row(slot, { absence: 'unplaced' })))).toHaveLength(2);
  });

  it('say what is printed instead of a number', () => {
    expect(places([row(0, { absence: 'not_published', text: '把握困難' })])).toEqual([
      [0, 0, 'box', '把握困難'],
    ]);
    const why = row(0, { absence: 'unplaced', text: '1,577', word: '欄未特定' });
    expect(places([why])).toEqual([[0, 0, 'hatch', '1,577（欄未特定）']]);
  });

  it('cover no slot where the baseline or an indicator before has a number, but one with a target on the way', () => {
    const gap = row(0, { absence: 'cancelled' });
    expect(places([gap, row(0, { role: 'baseline', exact: '4' })])).toEqual([]);
    expect(places([gap, row(0, { former: 0, exact: '4' })])).toEqual([]);
    expect(places([gap, row(0, { role: 'target', exact: '4' })])).toHaveLength(1);
  });

  it('are none of a row that stands beside the picture', () => {
    expect(places([row(-1, { absence: 'cancelled' })])).toEqual([]);
  });

  it('cover all years of a span, and none where a number stands in one of them', () => {
    const span = row(0, { role: 'baseline', absence: 'unplaced', reach: { from: 0, to: 3 } });
    expect(places([span])).toEqual([[0, 2, 'hatch', '欄未特定']]);
    expect(places([span, row(2, { exact: '5' })])).toEqual([]);
    expect(places([span, row(3, { exact: '5' })])).toHaveLength(1);
  });
});
