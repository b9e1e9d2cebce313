import type { WholeColumn } from '../../domain/observation/column.ts';
import { periodYear } from '../../domain/observation/period.ts';
import type { IndicatorOnSheet, Sheet } from '../../domain/publication/publication.ts';
import type { IndicatorKind } from '../../schema/indicator.ts';
import { inColumn } from '../project-table/in-column.ts';

/** Indicators of one kind under the columns of their sheet. */
export interface IndicatorsOfKind {
  kind?: IndicatorKind;
  indicators: IndicatorOnSheet[];
}

/** The columns of some indicators in which anything is said, and which of them is of the sheet's own year. */
export function indicatorColumns(
  indicators: readonly IndicatorOnSheet[],
  sheet: Sheet,
): { column: WholeColumn; isNow: boolean }[] {
  const all = sheet.columns.indicators;
  const spoken = indicators.flatMap(({ actuals }) =>
    actuals.filter(({ absence }) => absence !== 'after_sheet'),
  );
  return all
    .filter((column) => inColumn(spoken, column, all))
    .map((column) => ({ column, isNow: periodYear(column.period) === periodYear(sheet.key.fiscalYear) }));
}

/** Indicators by kind, kinds in the order in which the sheet prints them. */
export function byKind(indicators: readonly IndicatorOnSheet[]): IndicatorsOfKind[] {
  return [...Map.groupBy(indicators, ({ kind }) => kind)].map(([kind, alike]) => ({
    ...(kind === undefined ? {} : { kind }),
    indicators: alike,
  }));
}
