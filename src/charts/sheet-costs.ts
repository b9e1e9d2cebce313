import { periodYear } from '../domain/period.ts';
import type { Sheet } from '../domain/publication.ts';
import { yearsWithValues } from '../domain/year-columns.ts';
import { costBarsOf, type CostBars } from './cost-bars.ts';

/** What all projects of a sheet cost together, year by year, as that sheet states it. */
export function sheetCostBars({ costs, edition, record }: Sheet): CostBars {
  const years = yearsWithValues(record).shown.map((period) => ({
    period,
    cells: costs.filter((cost) => cost.item === 'cost' && cost.period === period),
  }));
  return costBarsOf(years, {
    unit: record.projects[0]?.moneyUnit ?? '千円',
    currentYear: periodYear(edition.fiscalYear),
  });
}
