import type { PlanRecord } from '../schema/plan.ts';
import type { Phase } from '../schema/sheet.ts';
import type { Cost } from './cost.ts';
import { lineageOf } from './lineage.ts';
import { plansOfMeasure, projectsOfMeasure } from './measure-scope.ts';
import { comparePeriods } from './period.ts';
import type { Measure, Project, Publication } from './publication.ts';
import { spendingOf } from './spending.ts';

/** What the projects of a measure cost in one fiscal year, by the newest sheets that say so. */
export interface MeasureCostYear {
  period: string;
  /** 事業費: a cell for each project, an amount or why there is none. */
  costs: Cost[];
  /** 一般財源 of the same projects, as far as the sheets state it. */
  general: Cost[];
  /** Amounts among these that an earlier sheet stated otherwise, or that were corrected. */
  remarks: CostRemark[];
}

/** What there is to know of an amount beside the newest statement of it. */
export interface CostRemark {
  project: Project;
  cost: Cost;
  /** What sheets said before, oldest first. */
  earlier: Cost[];
}

/**
 * 事業費 and 一般財源 of a measure's projects year by year, of one phase: 予算 and 決算 are never mixed. A project counts in
 * the years for which the measure's own sheets state something of it, with the newest amount that any sheet states; one
 * that others continue counts only until one of them has an amount of that year, so that no yen is counted twice; one that
 * is 対象外 in a year does not count in it. Begins with the first year that has an amount.
 */
export function measureCosts(measure: Measure, publication: Publication, phase: Phase): MeasureCostYear[] {
  const general = generalRevenueIds(plansOfMeasure(measure, publication));
  const own = projectsOfMeasure(measure, publication).flatMap((project) =>
    spendingOf(project, phase)
      .filter(
        ({ period, cost }) =>
          cost && cost.absence !== 'not_applicable' && isOwn(project, period, measure, phase),
      )
      .map((year) => ({ project, ...year })),
  );
  const paid = new Set(
    own.flatMap(({ project, period, cost }) => (cost?.yen === undefined ? [] : `${project.id} ${period}`)),
  );
  const counted = own.filter(
    ({ project, period }) =>
      !lineageOf(project, publication.projects).continuedBy.some(({ id }) => paid.has(`${id} ${period}`)),
  );
  const years = [...Map.groupBy(counted, ({ period }) => period)]
    .sort(([a], [b]) => comparePeriods(a, b))
    .map(([period, projects]) => {
      const amounts = projects.map(({ project, cost, funding, revisions }) => ({
        project,
        revisions,
        cost,
        general: [...funding.values()].filter(({ item }) => general.has(item)),
      }));
      return {
        period,
        costs: amounts.flatMap(({ cost }) => cost ?? []),
        general: amounts.flatMap((each) => each.general),
        remarks: amounts.flatMap(({ project, cost, general: revenue, revisions }) =>
          [...(cost ? [cost] : []), ...revenue].flatMap((each) => {
            const earlier = distinct(
              revisions.filter(({ later }) => later === each).map((revision) => revision.earlier),
            );
            return earlier.length > 0 || each.corrections ? [{ project, cost: each, earlier }] : [];
          }),
        ),
      };
    })
    .filter(({ costs }) => costs.length > 0);
  const first = years.findIndex(({ costs }) =>
    costs.some(({ yen, absence }) => yen !== undefined || absence === 'unplaced'),
  );
  return years.slice(Math.max(0, first));
}

/** The projects of a measure that sheets of other measures list too, with those measures. */
export function sharedProjects(
  measure: Measure,
  publication: Publication,
): { project: Project; others: Measure[] }[] {
  return projectsOfMeasure(measure, publication).flatMap((project) => {
    const others = new Set(project.statements.map(({ sheet }) => sheet.measure));
    others.delete(measure);
    return others.size === 0 ? [] : [{ project, others: [...others] }];
  });
}

/** Whether a sheet of the measure states something for the year; 未決算 only where the sheet is about that very year. */
function isOwn({ costs }: Project, period: string, { id }: Measure, phase: Phase): boolean {
  return costs.some(
    ({ period: each, absence, statedBy }) =>
      each === period &&
      statedBy.measureId === id &&
      statedBy.phase === phase &&
      (absence !== 'not_settled' || period === statedBy.fiscalYear),
  );
}

/** Each thing said once, however many sheets repeat it. */
function distinct(amounts: readonly Cost[]): Cost[] {
  return [
    ...new Map(amounts.map((each) => [[each.published, each.unit, each.absence].join(' '), each])).values(),
  ];
}

function generalRevenueIds(plans: readonly PlanRecord[]): Set<string> {
  const sources = plans.flatMap(({ funding }) => funding.sources);
  return new Set(sources.filter(({ generalRevenue }) => generalRevenue).map(({ id }) => id));
}
