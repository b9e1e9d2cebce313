import type { Basis } from '../../schema/basis.ts';
import type { Row } from '../../schema/cell.ts';
import type { Column } from '../../schema/column-key.ts';
import type { Amount, Form } from '../../schema/form.ts';
import type { Money, MoneyUnit } from '../../schema/money.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { overColumns } from '../observation/column.ts';
import { placedBy } from '../observation/placement.ts';
import { inNewestOrder, sheetKeyOf } from '../publication/sheet-key.ts';
import type { Statement } from '../publication/statement.ts';
import { toYen } from './money.ts';

/** What an amount counts: only money is yen and can be added up. */
export type Quantity = Amount['quantity'];

/** One amount of one sheet: the cost, one funding source or a further amount of a project or of the measure itself, in one column. */
export interface Cost extends Statement {
  /** `cost` 事業費, or the id of one of the form's funding sources or amounts. */
  item: string;
  quantity: Quantity;
  /** Canonical period the money was spent in. */
  period: string;
  basis: Basis;
  /** Whole yen; money only. */
  yen?: number;
  /** The number as the sheet prints it, in `unit`. */
  published?: string;
  /** What is printed in the cell where that is more or other than the number. */
  text?: string;
  /** 千円 and the like; of another quantity the form's unit. */
  unit: string;
}

/** Every amount that a sheet states of its measure, or of a project on it, in printed order: cost, funding, further amounts. */
export function costsOf(
  sheet: SheetRecord,
  form: Form,
  money: Money | undefined,
  projectId?: string,
): Cost[] {
  if (!money) return [];
  const columns = sheet.columns[projectId === undefined ? 'money' : 'projects'];
  const about = { sheet, columns, projectId };
  const inMoney = { quantity: 'money', unit: money.unit } as const;
  const amounts = new Map(form.amounts.map((amount) => [amount.id, amount]));
  return [
    ...(money.cost ? rowOf(about, 'cost', money.cost, inMoney) : []),
    ...Object.entries(money.funding).flatMap(([item, row]) => rowOf(about, item, row, inMoney)),
    ...Object.entries(money.amounts).flatMap(([item, row]) => {
      const amount = amounts.get(item);
      const counted = amount && amount.quantity !== 'money';
      return rowOf(
        about,
        item,
        row,
        counted
          ? { quantity: amount.quantity, unit: amount.unit ?? (amount.quantity === 'percent' ? '％' : '') }
          : inMoney,
      );
    }),
  ];
}

/** The unit in which some amounts of money are printed: that of the first; none where none of them is money. */
export function moneyUnitOf(costs: readonly Pick<Cost, 'quantity' | 'unit'>[]): MoneyUnit | undefined {
  return costs.find(({ quantity }) => quantity === 'money')?.unit as MoneyUnit | undefined;
}

/** The unit of amounts that several sheets state: that of the newest sheet which states any of them; none where none of them is money. */
export function newestMoneyUnit(
  costs: readonly Pick<Cost, 'quantity' | 'unit' | 'statedBy'>[],
): MoneyUnit | undefined {
  return moneyUnitOf(costs.toSorted((one, other) => inNewestOrder(other.statedBy, one.statedBy)));
}

/** The fact an amount is about (schema/README: fact). */
export function costFactOf(cost: Cost): string {
  return [costViewOf(cost), cost.basis, cost.stage].join(' ');
}

/**
 * What a view that shows one amount shows one of: a subject's item in a period, whatever its basis and stage. A project that
 * has a sheet of its own bears the id of that sheet's measure, so that both state the same facts (schema/README: measure).
 */
export function costViewOf({ projectId, measureId, item, period }: Cost): string {
  return [projectId ?? measureId, item, period].join(' ');
}

function rowOf(
  { sheet, columns, projectId }: { sheet: SheetRecord; columns: Column[]; projectId: string | undefined },
  item: string,
  row: Row,
  { quantity, unit }: { quantity: Quantity; unit: string },
): Cost[] {
  const around = [row, { placement: sheet.placement[projectId === undefined ? 'money' : 'projects'] }];
  return overColumns(row, columns, sheet).map((cell) => {
    const { value, ...rest } = cell;
    return {
      ...(projectId === undefined ? {} : { projectId }),
      measureId: sheet.measure,
      planId: sheet.plan,
      item,
      quantity,
      unit,
      ...rest,
      ...(value === undefined ? {} : { published: value }),
      ...(value !== undefined && quantity === 'money' ? { yen: toYen(value, unit as MoneyUnit) } : {}),
      ...placedBy(cell, around),
      ...(row.note === undefined ? {} : { rowNote: row.note }),
      ...(row.breakAt === undefined ? {} : { breakAt: row.breakAt }),
      statedBy: sheetKeyOf(sheet),
      isNewest: true,
      isCurrent: true,
      isPrimary: true,
    } as Cost;
  });
}
