import type { SheetIndicator } from '../schema/indicator.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { PublishedRating } from '../schema/rating.ts';
import type { IndicatorReading } from '../schema/register.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import type { Edition } from './edition.ts';
import { periodYear } from './period.ts';
import { agreement, workOut, type Agreement, type RatingFacts, type WorkedRating } from './rating.ts';
import { targetOfYear } from './target-of-year.ts';

/** One letter of one sheet beside what its own numbers work out to: 達成状況 of an indicator, a project or the measure. */
export interface Assessment {
  subject: { type: 'indicator' | 'project' | 'measure'; id: string };
  /** Axis of the plan's scale. */
  axis: string;
  statedBy: Edition;
  /** The sheet's letter; absent where the sheet prints none. */
  published?: string;
  /** (2)② the sheet's reason, word for word. */
  reason?: string;
  /** Our reading by the plan's rule; absent where the plan has no rule or the subject is no indicator. */
  worked?: WorkedRating;
  agrees: Agreement;
}

/** Every letter that one sheet gives, in printed order, each worked out with that sheet's own values, baseline and target. */
export function assessmentsOf(
  sheet: SheetRecord,
  plan: PlanRecord,
  readingOf: (indicatorId: string) => IndicatorReading,
): Assessment[] {
  const { rates } = plan.ratingScale;
  const of = (
    type: Assessment['subject']['type'],
    id: string,
    ratings: PublishedRating[],
    indicator?: SheetIndicator,
  ) =>
    ratings.map((rating) =>
      assess(sheet, plan, { type, id }, rating, indicator && factsOf(sheet, indicator, readingOf(id))),
    );
  if (rates === 'measure') return of('measure', sheet.measure, sheet.ratings);
  if (rates === 'project') return sheet.projects.flatMap(({ id, ratings }) => of('project', id, ratings));
  const rated = [...sheet.indicators, ...sheet.projects.flatMap(({ outcomes }) => outcomes)];
  return rated.flatMap((indicator) => of('indicator', indicator.id, indicator.ratings, indicator));
}

/** The numbers a rating is judged on: the actual of the sheet's own year, its baseline, and the target for that year. */
function factsOf(
  sheet: SheetRecord,
  indicator: SheetIndicator,
  { direction, band }: IndicatorReading,
): RatingFacts {
  const year = periodYear(sheet.fiscalYear);
  return {
    baseline: indicator.baseline,
    actual: indicator.actuals.find(({ period }) => periodYear(period) === year),
    target: targetOfYear(indicator.targets, year),
    direction,
    ...(band ? { band } : {}),
  };
}

function assess(
  { measure, fiscalYear, phase }: SheetRecord,
  { ratingScale: { axes, rule } }: PlanRecord,
  subject: Assessment['subject'],
  { axis, grade, reason }: PublishedRating,
  facts: RatingFacts | undefined,
): Assessment {
  const worked = rule && facts ? workOut(rule, facts) : undefined;
  return {
    subject,
    axis: axis ?? axes[0]?.id ?? '',
    statedBy: { measureId: measure, fiscalYear, phase },
    ...(grade === undefined ? {} : { published: grade }),
    ...(reason === undefined ? {} : { reason }),
    ...(worked ? { worked } : {}),
    agrees: rule && worked ? agreement(rule, grade, worked) : 'not_checkable',
  };
}
