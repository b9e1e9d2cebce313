import { periodYear } from '../domain/period.ts';
import type { WorkedRating } from '../domain/rating.ts';
import type { Absence } from '../schema/cell.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import type { RatingScale } from '../schema/rating-scale.ts';

/** What the words about a worked rating need beside its arithmetic; `ratingContext` gathers it from a sheet. */
export interface RatingContext {
  scale: RatingScale;
  unit?: string;
  /** The word printed instead of a target number: 増加. */
  targetText?: string;
  actualAbsence?: Absence;
  actualPeriod?: string;
  baselinePeriod?: string;
  targetPeriod?: string;
  /** Whether the sheet states any target. */
  hasTarget: boolean;
}

/** Gathers what one sheet prints of an indicator, as far as the words about its rating need it. */
export function ratingContext(
  scale: RatingScale,
  printed: SheetIndicator,
  fiscalYear: string,
  worked: WorkedRating,
): RatingContext {
  const { unit, baseline, actuals, targets } = printed;
  const actual = actuals.find(({ period }) => periodYear(period) === periodYear(fiscalYear));
  const target = targets.findLast(({ value }) => value === worked.arithmetic.target) ?? targets.at(-1);
  return {
    scale,
    ...(unit !== undefined && { unit }),
    ...(target?.text !== undefined && { targetText: target.text }),
    ...(actual?.absence !== undefined && { actualAbsence: actual.absence }),
    actualPeriod: actual?.period ?? fiscalYear,
    ...(baseline?.period !== undefined && { baselinePeriod: baseline.period }),
    ...(target && { targetPeriod: target.period }),
    hasTarget: target !== undefined,
  };
}
