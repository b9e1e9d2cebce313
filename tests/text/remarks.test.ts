import { describe, expect, it } from 'vitest';
import { cellRemarks, rowRemarks } from '../../src/text/remarks.ts';
import type { Cost } from '../../src/domain/money/cost.ts';

const cost = (period: string, more: Partial<Cost> = {}) => ({ period, basis: 'settled', ...more }) as Cost;

describe('remarks on amounts', () => {
  it('on a cell name its column; a cell without one has none', () => {
    expect(
      cellRemarks([
        cost('FY2021'),
        cost('FY2022', { basis: 'budget', note: '見直し中' }),
        cost('FY2023', { note: '' }),
      ]),
    ).toEqual([
      { about: '令和4年度（予算）', note: '見直し中' },
      { about: '令和5年度', note: '' },
    ]);
  });
  it('on a row stand once, its note before the year from which it is counted otherwise', () => {
    const row = { rowNote: '足したもの', breakAt: 'FY2021' };
    expect(rowRemarks([row, row])).toEqual([
      '足したもの',
      '令和3年度から数え方が変わり、前の年度とはつながりません。',
    ]);
    expect(rowRemarks([{}, { breakAt: 'FY2020' }])).toEqual([
      '令和2年度から数え方が変わり、前の年度とはつながりません。',
    ]);
    expect(rowRemarks([{}])).toEqual([]);
  });
});
