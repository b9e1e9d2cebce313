import type { Goal } from './goal.ts';
import type { MeasureRecord } from '../../schema/plan.ts';
import { fiscalYearsBetween } from '../observation/period.ts';
import { runsOf } from '../observation/run.ts';
import { once } from './once.ts';
import type { Measure, Plan, Publication, Sheet } from './publication.ts';

/** What of a plan is registered: each of its measures against each of its years. */
export interface Coverage {
  plan: Plan;
  /** The plan's fiscal years, and any other that a sheet of the plan is about. */
  years: string[];
  /** The plan's measures under their goals, those whose goal is not known last. */
  groups: { goal?: Goal; measures: CoveredMeasure[] }[];
  /** The plan's measures by what its forms call them, in the order in which the plan first names one: 施策, 事業. */
  kinds: MeasureKind[];
  registeredYears: string[];
  /** The years as columns of a table. */
  columns: YearColumn[];
}

/** A registered year; or years of which no sheet is registered, as many as follow each other. */
export interface YearColumn {
  years: string[];
  isRegistered: boolean;
}

/** All measures of a plan that are called by the same word. */
export interface MeasureKind {
  word: string;
  measures: CoveredMeasure[];
  registered: CoveredMeasure[];
}

/** A measure of a plan with the sheets that are registered for each of the plan's years. */
export interface CoveredMeasure {
  measure: MeasureRecord;
  years: { fiscalYear: string; sheets: Sheet[] }[];
}

/** Sets a plan's measures against its years. A year without a sheet is not registered, which says nothing about the city. */
export function coverageOf(plan: Plan, { sheets, measures: nodes }: Publication): Coverage {
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
  const words = wordsOf(nodes);
  const byWord = Map.groupBy(measures, ({ measure }) => words.get(measure.id) ?? plan.vocabulary.measure);
  const groups = [
    ...plan.goals.map((goal) => ({ goal, measures: byGoal.get(goal.id) ?? [] })),
    { measures: byGoal.get(undefined) ?? [] },
  ];
  return {
    plan,
    years,
    groups: groups.filter((group) => group.measures.length > 0),
    kinds: [...byWord].map(([word, ofWord]) => ({
      word,
      measures: ofWord,
      registered: ofWord.filter(({ measure }) => registered.has(measure.id)),
    })),
    registeredYears,
    columns: yearColumns(years, registeredYears),
  };
}

/** Years in order as columns: each registered one by itself, the others together. */
function yearColumns(years: readonly string[], registered: readonly string[]): YearColumn[] {
  const isRegistered = (year: string) => registered.includes(year);
  const runs = runsOf(years, (before, after) => ![before, after].some(isRegistered));
  return runs.map((run) => ({ years: run, isRegistered: run.some(isRegistered) }));
}

/** What each measure is called. */
const wordsOf = once((measures: readonly Measure[]) => {
  return new Map(measures.map(({ id, vocabulary }) => [id, vocabulary.measure]));
});
