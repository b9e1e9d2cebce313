import { columnOf } from '../../domain/observation/column.ts';
import { comparePeriods } from '../../domain/observation/period.ts';
import { columnKey } from '../../schema/column-key.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { columnLabel } from '../../text/column.ts';
import type { Finding } from '../problem.ts';
import type { RegisterIndex } from '../references/register.ts';
import { indicatorsOf } from '../references/sheet-indicators.ts';

/** Running totals that fall from one column to the next of the same basis: a total never does, unless it was counted anew. */
export function fallingTotals(sheet: SheetRecord, { indicators }: RegisterIndex): Finding[] {
  return indicatorsOf(sheet)
    .filter(({ indicator }) => indicators.get(indicator.id)?.runningTotal === true)
    .flatMap(({ indicator, path, table }) => {
      const cells = (indicator.actuals?.values ?? [])
        .filter(({ value, period }) => value !== undefined && period !== indicator.actuals?.breakAt)
        .map((cell) => ({ cell, whole: columnOf(cell, sheet.columns[table], sheet) }))
        .sort((a, b) => comparePeriods(a.cell.period, b.cell.period));
      return cells.flatMap(({ cell, whole }, index): Finding[] => {
        const before = cells.slice(0, index).findLast((each) => each.whole.basis === whole.basis)?.cell;
        if (!before || Number(cell.value) >= Number(before.value)) return [];
        return [
          {
            path: [...path, 'actuals', 'values', columnKey(cell)],
            reason: `累計の指標ですが、${columnLabel(before)}の ${before.value} から ${columnLabel(cell)}の ${cell.value} へ減っています。`,
            remedy:
              '紙面の数と、register の runningTotal を確かめてください。紙面のとおりなら、そのままでかまいません。',
          },
        ];
      });
    });
}
