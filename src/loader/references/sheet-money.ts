import type { Row } from '../../schema/cell.ts';
import type { Money } from '../../schema/money.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { PathStep } from '../../schema/path-step.ts';

/** The money of a sheet or of a project on it, with where it stands. */
export interface PlacedMoney {
  money: Money;
  path: PathStep[];
  table: 'money' | 'projects';
}

/** A row of money: `cost`, or the id of a funding source or amount. */
export interface MoneyRow {
  part: 'cost' | 'funding' | 'amounts';
  item: string;
  row: Row;
  path: PathStep[];
}

/** All money of a sheet: its own, then that of its projects. */
export function moneyOf({ money, projects }: SheetRecord): PlacedMoney[] {
  return [
    ...(money ? [{ money, path: ['money'], table: 'money' as const }] : []),
    ...projects.flatMap((project, index) =>
      project.money
        ? [{ money: project.money, path: ['projects', index, 'money'], table: 'projects' as const }]
        : [],
    ),
  ];
}

/** The rows of money in the order of the form: the cost, who paid, further amounts. */
export function moneyRowsOf({ money, path }: PlacedMoney): MoneyRow[] {
  const { cost, funding, amounts } = money;
  const rows = (part: 'funding' | 'amounts', written: Record<string, Row>) =>
    Object.entries(written).map(([item, row]) => ({ part, item, row, path: [...path, part, item] }));
  return [
    ...(cost ? [{ part: 'cost' as const, item: 'cost', row: cost, path: [...path, 'cost'] }] : []),
    ...rows('funding', funding),
    ...rows('amounts', amounts),
  ];
}
