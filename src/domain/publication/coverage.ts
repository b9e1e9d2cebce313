import type { Goal } from './goal.ts';
import type { MeasureRecord } from '../../schema/plan.ts';
import { fiscalYearsBetween } from '../observation/period.ts';
import type { Plan, Publication, Sheet } from './publication.ts';

/** What of a plan is registered: each of its measures against each of its years. */
export interface Coverage {
  plan: Plan;
  /** The plan's fiscal years, and any other that a sheet of the plan is about. */
  years: string[];
  /** The plan's measures under their goals, those whose goal is not known last. */
  groups: { goal?: Goal; measures: CoveredMeasure[] }[];
  registeredMeasures: CoveredMeasure[];
  registeredYears: string[];
}

/** A measure of a plan with the sheets that are registered for each of the plan's years. */
export interface CoveredMeasure {
  measure: MeasureRecord;
  years: { fiscalYear: string; sheets: Sheet[] }[];
}

/** Sets a plan's measures against its years. A year without a sheet is not registered, which says nothing about the city. */
export function coverageOf(plan: Plan, { sheets }: Publication): Coverage {
  const ofPlan = sheets.filter((sheet) => sheet.plan.id === plan.id);
  const byCell = Map.groupBy(ofPlan, ({ key }) => `${key.measureId} ${key.fiscalYear}`);
  const registered = new Set(ofPlan.map(({ key }) => key.measureId));
  const registeredYears = [...new Set(ofPlan.map(({ key }) => key.fiscalYear))].sort();
  const years = [...new Set([...fiscalYearsBetween(plan.from, plan.to), ...registeredYears])].sort();
  const measures = plan.measures.map((measure) => ({
    measure,
    years: years.map((fiscalYear) => ({
      fiscalYear,
      sheets: byCell.get(`${measure.id} ${fiscalYear}`) ?? [],
    })),
  }));
  const byGoal = Map.groupBy(measures, ({ measure }) => plan.goalByMeasure.get(measure.id)?.id);
  const groups = [
    ...plan.goals.map((goal) => ({ goal, measures: byGoal.get(goal.id) ?? [] })),
    { measures: byGoal.get(undefined) ?? [] },
  ];
  return {
    plan,
    years,
    groups: groups.filter((group) => group.measures.length > 0),
    registeredMeasures: measures.filter(({ measure }) => registered.has(measure.id)),
    registeredYears,
  };
}
