import {
  fundingDisagreement,
  toYen,
  wholeYen,
  type FundingDisagreement,
  type MoneyCell,
} from '../../domain/money/money.ts';
import { columnOf } from '../../domain/observation/column.ts';
import type { ColumnCell, Row } from '../../schema/cell.ts';
import { columnKey } from '../../schema/column-key.ts';
import type { Form, Funding } from '../../schema/form.ts';
import { largestYen, type MoneyUnit } from '../../schema/money.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { didYouMean, thereAre } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';
import { moneyOf, moneyRowsOf, type PlacedMoney } from './sheet-money.ts';

/** Sources and amounts that the form does not have, money that cannot be yen, and funding that does not fit what it pays for. */
export function moneyFindings(sheet: SheetRecord, form: Form): Finding[] {
  return moneyOf(sheet).flatMap((placed) => {
    const wrong = [...unknownItems(placed, form), ...moneyCells(placed, form).flatMap((cell) => noYen(cell))];
    // Amounts that are wrong by themselves are not compared with each other as well, nor with what is no money.
    return wrong.length > 0 || !form.funding || isCounted(form.funding.of, form)
      ? wrong
      : disagreements(placed, form, form.funding, sheet);
  });
}

/** An amount of money that a sheet states, with where it stands. */
interface MoneyCellOfSheet {
  value: string;
  unit: MoneyUnit;
  path: PathStep[];
}

/** Every amount of a sheet that is a safe number of yen, with where it stands. */
export function yenOf(sheet: SheetRecord, form: Form): { yen: number; path: PathStep[] }[] {
  return moneyOf(sheet).flatMap((placed) =>
    moneyCells(placed, form)
      .filter((cell) => noYen(cell).length === 0)
      .map(({ value, unit, path }) => ({ yen: toYen(value, unit), path })),
  );
}

/** The cells that hold money: of the cost, of the sources, and of the amounts that the form says are money. */
function moneyCells(placed: PlacedMoney, form: Form): MoneyCellOfSheet[] {
  return moneyRowsOf(placed)
    .filter(({ part, item }) => part !== 'amounts' || !isCounted(item, form))
    .flatMap(({ row, path }) =>
      row.values.flatMap((cell) =>
        cell.value === undefined
          ? []
          : { value: cell.value, unit: placed.money.unit, path: cellPath(path, cell) },
      ),
    );
}

/** Whether an amount counts people or the like, and no money. */
function isCounted(item: string, { amounts }: Form): boolean {
  return amounts.some(({ id, quantity }) => id === item && quantity !== 'money');
}

function noYen({ value, unit, path }: MoneyCellOfSheet): Finding[] {
  const check = '紙面の数と、金額の単位（unit）を確かめてください。';
  if (Math.abs(Number(value)) * yenIn(unit) > largestYen) {
    return [
      {
        path,
        reason: `${value} ${unit}は、大きすぎます（${largestYen.toLocaleString('en')}円まで）。`,
        remedy: check,
      },
    ];
  }
  return wholeYen(value, unit)
    ? []
    : [{ path, reason: `${value} ${unit}は、1円単位の整数になりません。`, remedy: check }];
}

function yenIn(unit: MoneyUnit): number {
  return toYen('1', unit);
}

function unknownItems(placed: PlacedMoney, form: Form): Finding[] {
  const known = {
    cost: ['cost'],
    funding: form.funding?.sources.map(({ id }) => id) ?? [],
    amounts: form.amounts.map(({ id }) => id),
  };
  return moneyRowsOf(placed).flatMap(({ part, item, path }): Finding[] => {
    const items = known[part];
    if (items.includes(item)) return [];
    const what = part === 'funding' ? '財源' : '額';
    const other = part === 'funding' ? 'amounts' : 'funding';
    return [
      {
        path,
        at: 'key',
        reason:
          items.length === 0
            ? `様式「${form.id}」に${what}（${part}）がありませんが、「${item}」が書かれています。`
            : `${what}「${item}」が、様式「${form.id}」の${what}にありません。`,
        remedy: known[other].includes(item)
          ? `「${item}」は ${other} に書きます。`
          : `${didYouMean(item, items)}${thereAre(items)}無ければ、様式に書き足すか、この行を消してください。`,
      },
    ];
  });
}

/** Where the sources of a column do not fit what the form says they pay for: the cost, or an amount such as the full cost. */
function disagreements(
  { money, path, table }: PlacedMoney,
  form: Form,
  funding: Funding,
  sheet: SheetRecord,
): Finding[] {
  const columns = sheet.columns[table];
  const keyOf = (cell: ColumnCell) => columnKey(columnOf(cell, columns, sheet));
  const amountOf = ({ value, absence }: Partial<ColumnCell>): MoneyCell => ({
    yen: value === undefined ? undefined : toYen(value, money.unit),
    absence,
  });
  const whole = wholeOf(money, path, form, funding);
  return (whole.row?.values ?? []).flatMap((cell) => {
    const sources = Object.entries(money.funding).map(([item, row]) => ({
      item,
      ...amountOf(row.values.find((each) => keyOf(each) === keyOf(cell)) ?? {}),
    }));
    const found = fundingDisagreement(amountOf(cell), sources, {
      complete: funding.complete,
      tolerance: funding.tolerance,
      unit: money.unit,
    });
    return found ? [disagreement(found, cell, { ...whole, money: path })] : [];
  });
}

/** What the sources pay for: its row, where that stands, and what it is called. */
interface Whole {
  row: Row | undefined;
  path: PathStep[];
  label: string;
}

function wholeOf(money: PlacedMoney['money'], path: PathStep[], { amounts }: Form, { of }: Funding): Whole {
  if (of === 'cost') return { row: money.cost, path: [...path, 'cost'], label: '事業費' };
  const label = amounts.find(({ id }) => id === of)?.label ?? of;
  return { row: money.amounts[of], path: [...path, 'amounts', of], label };
}

function disagreement(
  found: FundingDisagreement,
  cell: ColumnCell,
  { path, label, money }: Whole & { money: PathStep[] },
): Finding {
  const yen = (amount: number) => `${amount.toLocaleString('en')}円`;
  const remedy = `紙面と見比べて、${label}か財源の額を直してください。`;
  if (found.kind === 'exceeds_cost') {
    return {
      path:
        found.item === undefined ? cellPath(path, cell) : cellPath([...money, 'funding', found.item], cell),
      reason: `財源の額${found.item === undefined ? 'の合計' : ''}（${yen(found.funding)}）が、${label}（${yen(found.cost)}）を超えています。`,
      remedy,
    };
  }
  return {
    path: cellPath(path, cell),
    reason: `財源を足すと ${yen(found.funding)}で、${label}（${yen(found.cost)}）と ${yen(Math.abs(found.difference))}違います。`,
    remedy,
  };
}

function cellPath(row: PathStep[], cell: ColumnCell): PathStep[] {
  return [...row, 'values', columnKey(cell)];
}
