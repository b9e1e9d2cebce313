import { fiscalYearOf, fiscalYearsBetween, periodYear } from '../observation/period.ts';
import { phasesOf } from '../money/year-cost.ts';
import type { Measure, Plan, Publication, Sheet } from '../publication/publication.ts';
import type { Phase } from '../../schema/sheet.ts';

/** The sheets of a measure under one of its plans: a row for each phase, and the years of the plan that have none in it. */
export interface PlanSheets {
  plan: Plan;
  rows: PhaseSheets[];
  /** What judges more than a year: 中間見直し and 総括評価, in the order of their years. */
  reviews: Sheet[];
}

/** The yearly sheets of one phase. */
export interface PhaseSheets {
  phase: Phase;
  /** In the order of their years. */
  sheets: Sheet[];
  /** The years of the plan without a sheet of this phase here, which says nothing about the city. */
  without: string[];
}

/** The sheets of a measure by plan, the oldest first, and by phase; what was settled first, as that is what came of it. */
export function sheetYearsOf({ plans, sheets }: Measure): PlanSheets[] {
  const inOrder = plans.toSorted((a, b) => a.from.localeCompare(b.from));
  return inOrder.map((plan) => {
    const ofPlan = sheets.filter((sheet) => sheet.plan.id === plan.id);
    const reviews = ofPlan.filter(({ record }) => record.kind !== 'yearly');
    const yearly = ofPlan.filter(({ record }) => record.kind === 'yearly');
    const phases = phasesOf(yearly).toReversed();
    const years = fiscalYearsBetween(plan.from, plan.to);
    return {
      plan,
      reviews,
      rows: (phases.length > 0 ? phases : (['settled'] as const)).map((phase) => {
        const ofPhase = yearly.filter(({ key }) => key.phase === phase);
        return {
          phase,
          sheets: ofPhase,
          without: years.filter(
            (year) => ![...ofPhase, ...reviews].some(({ key }) => key.fiscalYear === year),
          ),
        };
      }),
    };
  });
}

/** The plans whose period is over, by their ids. */
export function plansOver(publication: Pick<Publication, 'plans' | 'site'>): ReadonlySet<string> {
  return new Set(publication.plans.filter((plan) => isOver(plan, publication)).map(({ id }) => id));
}

/**
 * Whether the period of a plan is over: a later plan has begun, or the data were last changed after its last fiscal year. No clock is
 * asked, so that the same content always gives the same page.
 */
export function isOver(
  { to }: Pick<Plan, 'to'>,
  { plans, site }: Pick<Publication, 'plans' | 'site'>,
): boolean {
  return (
    plans.some(({ from }) => from > to) ||
    (site.updated !== undefined && fiscalYearOf(site.updated) > periodYear(to))
  );
}
