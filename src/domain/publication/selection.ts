import { goalsUnder, type Goal } from './goal.ts';
import { inNewestOrder } from './sheet-key.ts';
import { fiscalYearsBetween } from '../observation/period.ts';
import { once } from './once.ts';
import { newestOf, type Plan, type Publication, type Sheet } from './publication.ts';

/** A plan and a publication narrowed to each other, for whatever counts or lists a plan's sheets. */
export interface Part {
  plan: Plan;
  publication: Publication;
}

/** Only the measures that stand under one goal or a goal below it, with their sheets. */
export function goalPart(goal: Goal, plan: Plan, publication: Publication): Part {
  const goals = goalsUnder(goal, plan);
  const byGoal = measuresByGoal(plan);
  const measures = goals.flatMap(({ id }) => byGoal.get(id) ?? []);
  const byMeasure = sheetsByMeasure(publication);
  return {
    plan: { ...plan, goals, measures },
    publication: { ...publication, sheets: measures.flatMap(({ id }) => byMeasure.get(id) ?? []) },
  };
}

const measuresByGoal = once(({ measures, goalByMeasure }: Plan) =>
  Map.groupBy(measures, ({ id }) => goalByMeasure.get(id)?.id),
);
const sheetsByMeasure = once(({ sheets }: Publication) => Map.groupBy(sheets, ({ key }) => key.measureId));

/** Only one fiscal year, with the plan's sheets of it. */
export function yearPart(fiscalYear: string, plan: Plan, publication: Publication): Part {
  const sheets = publication.sheets.filter(({ key }) => key.fiscalYear === fiscalYear);
  return { plan: { ...plan, from: fiscalYear, to: fiscalYear }, publication: { ...publication, sheets } };
}

/** Every fiscal year that a plan covers or a sheet is about, earliest first. */
export function fiscalYearsOf({ plans, sheets }: Pick<Publication, 'plans' | 'sheets'>): string[] {
  const planned = plans.flatMap(({ from, to }) => fiscalYearsBetween(from, to));
  return [...new Set([...planned, ...sheets.map(({ key }) => key.fiscalYear)])].sort();
}

/** The plans that cover a year or have a sheet of it, latest first. */
export function plansOfYear(fiscalYear: string, { plans, sheets }: Publication): Plan[] {
  const withSheet = new Set(
    sheets.filter(({ key }) => key.fiscalYear === fiscalYear).map(({ plan }) => plan.id),
  );
  return latestFirst(plans).filter(
    ({ id, from, to }) => withSheet.has(id) || (from <= fiscalYear && fiscalYear <= to),
  );
}

/** Plans by the year they begin in, the latest first. */
export function latestFirst(plans: readonly Plan[]): Plan[] {
  return plans.toSorted((a, b) => (a.from < b.from ? 1 : -1));
}

/** The sheet that was written last; undefined where none is registered. */
export function newestSheet({ sheets }: Pick<Publication, 'sheets'>): Sheet | undefined {
  return sheets.length === 0 ? undefined : newestOf(sheets.map((sheet) => ({ sheet }))).sheet;
}

/** Of a measure's sheets the last written one that gives letters, or else the last written one. */
export function newestWithLetters(sheets: readonly Sheet[]): Sheet | undefined {
  const ordered = sheets.toSorted((a, b) => inNewestOrder(a.key, b.key));
  return (
    ordered.findLast(({ ratings }) => ratings.some(({ published }) => published !== undefined)) ??
    ordered.at(-1)
  );
}
