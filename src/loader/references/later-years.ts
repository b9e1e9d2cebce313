import { fiscalYearOf, periodYear } from '../../domain/observation/period.ts';
import { everyYear } from '../../schema/every-year.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { periodLabel } from '../../text/period.ts';
import type { Finding } from '../problem.ts';
import { cellsOf } from './sheet-cells.ts';

/** Cells that are said to be of a year after the sheet's and are not: they would be published as a year that is yet to come. */
export function laterYearFindings(sheet: SheetRecord): Finding[] {
  const year = periodYear(sheet.fiscalYear);
  return cellsOf(sheet).flatMap(({ cell: { absence }, path, period }): Finding[] => {
    if (
      absence !== 'after_sheet' ||
      period === undefined ||
      period === everyYear ||
      fiscalYearOf(period) > year
    )
      return [];
    return [
      {
        path,
        reason: `after_sheet（シートより後の年度）とありますが、${periodLabel(period)}は、このシートの年度（${periodLabel(sheet.fiscalYear)}）より後ではありません。`,
        remedy: '値か、値が無い理由（空欄は blank、「-」の印刷は dash など）を書いてください。',
      },
    ];
  });
}
