import type { Goal, PlanRecord } from '../schema/plan.ts';
import { inNewestOrder } from './edition.ts';
import { fiscalYearsBetween } from './period.ts';
import type { Publication, Sheet } from './publication.ts';

/** A plan and a publication narrowed to each other, for whatever counts or lists a plan's sheets. */
export interface Part {
  plan: PlanRecord;
  publication: Publication;
}

/** Only the measures under one goal, with their sheets. */
export function goalPart(goal: Goal, plan: PlanRecord, publication: Publication): Part {
  const measures = plan.measures.filter((measure) => measure.goal === goal.id);
  const ids = new Set(measures.map(({ id }) => id));
  return {
    plan: { ...plan, measures },
    publication: keeping(publication, ({ edition }) => ids.has(edition.measureId)),
  };
}

/** Only one fiscal year, with the plan's sheets of it. */
export function yearPart(fiscalYear: string, plan: PlanRecord, publication: Publication): Part {
  return {
    plan: { ...plan, from: fiscalYear, to: fiscalYear },
    publication: keeping(publication, ({ edition }) => edition.fiscalYear === fiscalYear),
  };
}

/** Every fiscal year that a plan covers or a sheet is about, earliest first. */
export function fiscalYearsOf({ plans, sheets }: Publication): string[] {
  const planned = plans.flatMap(({ from, to }) => fiscalYearsBetween(from, to));
  return [...new Set([...planned, ...sheets.map(({ edition }) => edition.fiscalYear)])].sort();
}

/** The plans that cover a year or have a sheet of it, latest first. */
export function plansOfYear(fiscalYear: string, { plans, sheets }: Publication): PlanRecord[] {
  const withSheet = new Set(
    sheets.filter(({ edition }) => edition.fiscalYear === fiscalYear).map(({ plan }) => plan.id),
  );
  return latestFirst(plans).filter(
    ({ id, from, to }) => withSheet.has(id) || (from <= fiscalYear && fiscalYear <= to),
  );
}

/** Plans by the year they begin in, the latest first. */
export function latestFirst(plans: readonly PlanRecord[]): PlanRecord[] {
  return plans.toSorted((a, b) => (a.from < b.from ? 1 : -1));
}

/** Of a measure's sheets the last written one that gives letters, or else the last written one. */
export function newestWithLetters(sheets: readonly Sheet[]): Sheet | undefined {
  const ordered = sheets.toSorted((a, b) => inNewestOrder(a.edition, b.edition));
  return (
    ordered.findLast(({ assessments }) => assessments.some(({ published }) => published !== undefined)) ??
    ordered.at(-1)
  );
}

function keeping(publication: Publication, keep: (sheet: Sheet) => boolean): Publication {
  return { ...publication, sheets: publication.sheets.filter(keep) };
}
