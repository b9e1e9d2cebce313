import type { SheetIndicator } from '../schema/indicator.ts';
import type { Grade } from '../schema/rating-scale.ts';
import { inNewestOrder } from './edition.ts';
import { total, type Total } from './money.ts';
import { isDated, type Observation } from './observation.ts';
import { periodYear } from './period.ts';
import type { Publication, Sheet } from './publication.ts';
import { targetOfYear } from './target-of-year.ts';

/** One indicator of table (1) in a line: its letters, what its sheet's own year came to, where it is to go. */
export interface Headline {
  indicator: SheetIndicator;
  grades: Grade[];
  actual?: Observation;
  target?: Observation;
}

/** The sheet that was written last; undefined where none is registered. */
export function newestSheet({ sheets }: Publication): Sheet | undefined {
  return [...sheets].sort((a, b) => inNewestOrder(a.edition, b.edition)).at(-1);
}

/** Table (1) of a sheet, a line for each indicator; the target is that of the sheet's year, or else the last one. */
export function headlinesOf(sheet: Sheet): Headline[] {
  const year = periodYear(sheet.edition.fiscalYear);
  return sheet.record.indicators.map((indicator) => {
    const stated = sheet.observations
      .filter(isDated)
      .filter(({ indicatorId }) => indicatorId === indicator.id);
    const actual = stated.find(({ role, period }) => role === 'actual' && periodYear(period) === year);
    const target = targetOfYear(
      stated.filter(({ role }) => role === 'target'),
      year,
    );
    return {
      indicator,
      grades: gradesOf(sheet, indicator.id),
      ...(actual ? { actual } : {}),
      ...(target ? { target } : {}),
    };
  });
}

/** 事業費 of all projects in the sheet's own year, and how many projects that is. */
export function costInOwnYear({ costs, edition }: Sheet): Total & { projects: number } {
  const cells = costs.filter(({ item, period }) => item === 'cost' && period === edition.fiscalYear);
  return { ...total(cells), projects: cells.length };
}

function gradesOf({ assessments, plan }: Sheet, indicatorId: string): Grade[] {
  const letters = assessments.filter(
    ({ subject }) => subject.type === 'indicator' && subject.id === indicatorId,
  );
  return letters.flatMap(
    ({ published }) => plan.ratingScale.grades.find(({ grade }) => grade === published) ?? [],
  );
}
