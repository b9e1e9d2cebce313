import { columnKey } from '../../schema/column-key.ts';
import { moneyUnitOf } from '../../domain/money/cost.ts';
import { periodYear } from '../../domain/observation/period.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import { columnsWithValues } from '../../domain/observation/year-columns.ts';
import { costBarsOf, type CostBars } from './cost-bars.ts';

/** What all projects of a sheet cost together, column by column, as that sheet states it. */
export function sheetCostBars(sheet: Sheet): CostBars {
  const { costs, key } = sheet;
  const ofProjects = costs.filter(({ projectId, item }) => projectId !== undefined && item === 'cost');
  const years = columnsWithValues(sheet).shown.map((column) => ({
    ...column,
    cells: ofProjects.filter((cost) => columnKey(cost) === columnKey(column)),
  }));
  return costBarsOf(years, {
    unit: moneyUnitOf(ofProjects),
    currentYear: periodYear(key.fiscalYear),
  });
}
