import Big from 'big.js';
import { columnOf } from '../../domain/observation/column.ts';
import { indicatorsOf } from '../../domain/publication/sheet-indicators.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { periodLabel } from '../../text/period.ts';
import type { Finding } from '../problem.ts';

/**
 * Baselines that are another number than the settled actual of the same period on the same sheet, without a remark, a first figure
 * (速報) or a break that says why.
 */
export function baselineNotices(sheet: SheetRecord): Finding[] {
  return indicatorsOf(sheet).flatMap(({ indicator: { baseline, actuals }, path, table }): Finding[] => {
    if (baseline?.value === undefined || baseline.period === undefined || actuals?.breakAt !== undefined)
      return [];
    const actual = actuals?.values.find(
      (cell) =>
        cell.period === baseline.period && columnOf(cell, sheet.columns[table], sheet).basis === 'settled',
    );
    const remarks = [baseline.note, baseline.status, actual?.note, actual?.status, actuals?.note];
    if (actual?.value === undefined || remarks.some((each) => each !== undefined)) return [];
    if (new Big(actual.value).eq(baseline.value)) return [];
    return [
      {
        path: [...path, 'baseline'],
        reason: `現状値は${periodLabel(baseline.period)}の ${baseline.value} ですが、同じ${periodLabel(baseline.period)}の実績値は ${actual.value} です。`,
        remedy:
          '値か年度の書き間違いではないか、紙面を確かめてください。紙面のとおりなら、そのままでかまいません（どちらかの note にわけを書くと、次からは出ません）。',
      },
    ];
  });
}
