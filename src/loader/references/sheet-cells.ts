import { columnOf, type WholeColumn } from '../../domain/observation/column.ts';
import { indicatorsOf } from '../../domain/publication/sheet-indicators.ts';
import type { Cell } from '../../schema/cell.ts';
import { columnKey } from '../../schema/column-key.ts';
import type { SheetIndicator } from '../../schema/indicator.ts';
import type { PathStep } from '../../schema/path-step.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { moneyOf, moneyRowsOf, type MoneyRow } from './sheet-money.ts';

/** A cell that is written on a sheet, with where it stands and what it is of. */
export interface SheetCell {
  cell: Pick<Partial<Cell>, 'value' | 'absence' | 'text' | 'status' | 'note'>;
  path: PathStep[];
  /** The period that it is of, where one is written; of a target also 毎年度. */
  period?: string | undefined;
  /** The column that it stands under, of actuals and amounts. */
  column?: WholeColumn;
  indicator?: SheetIndicator;
  /** The row of money that it stands in. */
  row?: MoneyRow;
  /** The unit that the sheet prints for it; of an amount that of the money around it, whatever the amount counts. */
  unit?: string | undefined;
}

/** Every cell that is written on a sheet: baselines, actuals and targets of its indicators, then its amounts. */
export function cellsOf(sheet: SheetRecord): SheetCell[] {
  return [...cellsOfIndicators(sheet), ...cellsOfMoney(sheet)];
}

function cellsOfIndicators(sheet: SheetRecord): SheetCell[] {
  return indicatorsOf(sheet).flatMap(({ indicator, path, table }): SheetCell[] => {
    const { baseline, actuals, targets, unit } = indicator;
    return [
      ...(baseline
        ? [{ cell: baseline, path: [...path, 'baseline'], period: baseline.period, indicator, unit }]
        : []),
      ...(actuals?.values ?? []).map((cell) => ({
        cell,
        path: [...path, 'actuals', 'values', columnKey(cell)],
        period: cell.period,
        column: columnOf(cell, sheet.columns[table], sheet),
        indicator,
        unit,
      })),
      ...targets.map((cell, index) => ({
        cell,
        path: [...path, 'targets', index],
        period: cell.period,
        indicator,
        unit,
      })),
    ];
  });
}

function cellsOfMoney(sheet: SheetRecord): SheetCell[] {
  return moneyOf(sheet).flatMap((placed) =>
    moneyRowsOf(placed).flatMap((row) =>
      row.row.values.map((cell) => ({
        cell,
        path: [...row.path, 'values', columnKey(cell)],
        period: cell.period,
        column: columnOf(cell, sheet.columns[placed.table], sheet),
        row,
        unit: placed.money.unit,
      })),
    ),
  );
}
