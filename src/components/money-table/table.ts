import { shareOf } from '../../charts/scene/scale.ts';
import type { Cost } from '../../domain/money/cost.ts';
import type { WholeColumn } from '../../domain/observation/column.ts';
import { periodYear } from '../../domain/observation/period.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import { bases } from '../../schema/basis.ts';
import { columnKey } from '../../schema/column-key.ts';
import { costItemLabel } from '../../text/cost-item.ts';
import { inColumn } from '../project-table/in-column.ts';

/** A cell of the table of a sheet's own money. */
export interface MoneyCell {
  column: WholeColumn;
  /** Whether it stands in the column that counts for the sheet's year. */
  isNow: boolean;
  /** Nothing where the row has no cell in this column. */
  cost?: Cost;
  /** Length of its bar in percent, on one scale for all rows that have bars. */
  bar?: number;
}

/** A row: the cost, a source or a further amount. */
export interface MoneyRow {
  item: string;
  label: string;
  unit: string;
  cells: MoneyCell[];
  /** Whether it is the whole that the sources pay for, beside the cost: the full cost. */
  isWhole: boolean;
}

/** A sheet's own money: what it cost, what else is counted, and who paid. */
export interface MoneyOfSheet {
  columns: WholeColumn[];
  /** Columns that the paper only prints in advance. */
  omitted: WholeColumn[];
  /** The columns under the year that they share. */
  years: { period: string; columns: WholeColumn[] }[];
  /** The column that counts for the sheet's year: that of the firmest basis, and within one the later stage. */
  now?: WholeColumn;
  amounts: MoneyRow[];
  sources: MoneyRow[];
}

/** The table of what a sheet states of its own measure's money, in the order of the form: cost, amounts, then sources. */
export function moneyOfSheet(sheet: Sheet): MoneyOfSheet {
  const { own, form, columns } = sheet;
  const all = columns.money;
  const spoken = own.costs.filter(({ absence }) => absence !== 'after_sheet');
  const shown = all.filter((column) => inColumn(spoken, column, all));
  const now = columnOfYear(shown, sheet);
  const whole = form.funding?.of ?? 'cost';
  const barred = new Set(['cost', whole]);
  const largest = Math.max(
    0,
    ...spoken.flatMap(({ item, yen }) => (barred.has(item) && yen !== undefined ? yen : [])),
  );
  const rowsOf = (items: readonly string[]): MoneyRow[] =>
    items.flatMap((item) => {
      const costs = own.costs.filter((cost) => cost.item === item);
      const [first] = costs;
      if (!first) return [];
      return {
        item,
        label: costItemLabel(item, [sheet]),
        unit: first.unit,
        isWhole: item === whole && item !== 'cost',
        cells: shown.map((column) => {
          const cost = inColumn(costs, column, all);
          const isBarred = barred.has(item) && largest > 0 && cost?.yen !== undefined;
          return {
            column,
            isNow: now !== undefined && columnKey(now) === columnKey(column),
            ...(cost ? { cost } : {}),
            ...(isBarred ? { bar: 100 * Math.max(0, shareOf({ from: 0, to: largest }, cost.yen ?? 0)) } : {}),
          };
        }),
      };
    });
  return {
    columns: shown,
    omitted: all.filter((column) => !shown.includes(column)),
    years: yearsOf(shown),
    ...(now ? { now } : {}),
    amounts: rowsOf(['cost', ...form.amounts.map(({ id }) => id)]),
    sources: rowsOf((form.funding?.sources ?? []).map(({ id }) => id)),
  };
}

/** The column that counts for a sheet's own year; none where it has none of that year. */
function columnOfYear(columns: readonly WholeColumn[], { key }: Sheet): WholeColumn | undefined {
  const ofYear = columns.filter(({ period }) => periodYear(period) === periodYear(key.fiscalYear));
  return bases.flatMap((basis) => ofYear.findLast((column) => column.basis === basis) ?? []).at(0);
}

/** Columns next to each other that are of one period. */
function yearsOf(columns: readonly WholeColumn[]): MoneyOfSheet['years'] {
  const years: MoneyOfSheet['years'] = [];
  for (const column of columns) {
    const last = years.at(-1);
    if (last?.period === column.period) last.columns.push(column);
    else years.push({ period: column.period, columns: [column] });
  }
  return years;
}
