import type { Basis } from '../../schema/basis.ts';
import type { Cost } from './cost.ts';
import { comparePeriods } from '../observation/period.ts';
import type { Measure, Project, Sheet } from '../publication/publication.ts';
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
 * 事業費 and 一般財源 of a measure's projects year by year, on one basis: 予算 and 決算 are never mixed. A project counts in
 * the years for which the measure's own sheets state something of it, with the newest amount that any sheet states; one
 * that others continue counts only until one of them has an amount of that year, so that no yen is counted twice; one that
 * is 対象外 in a year does not count in it. Begins with the first year that has an amount.
 */
export function measureCosts(measure: Measure, basis: Basis): MeasureCostYear[] {
  const general = generalRevenueIds(measure.sheets);
  const own = measure.projects.flatMap((project) =>
    spendingOf(project, basis)
      .filter(
        ({ period, cost }) =>
          cost && cost.absence !== 'not_applicable' && isOwn(project, period, measure, basis),
      )
      .map((year) => ({ project, ...year })),
  );
  const paid = new Set(
    own.flatMap(({ project, period, cost }) => (cost?.yen === undefined ? [] : `${project.id} ${period}`)),
  );
  const counted = own.filter(
    ({ project, period }) => !project.continuedBy.some(({ id }) => paid.has(`${id} ${period}`)),
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
export function sharedProjects(measure: Measure): { project: Project; others: Measure[] }[] {
  return measure.projects.flatMap((project) => {
    const others = project.measures.filter((each) => each !== measure);
    return others.length === 0 ? [] : [{ project, others }];
  });
}

/**
 * Whether a sheet of the measure states something for the year. A column printed in advance says nothing, nor does a blank of
 * another year than the sheet's own: in its own, the project stands on the sheet without an amount.
 */
function isOwn({ costs }: Project, period: string, { id }: Measure, basis: Basis): boolean {
  return costs.some(
    (cost) =>
      cost.period === period &&
      cost.statedBy.measureId === id &&
      cost.basis === basis &&
      cost.absence !== 'after_sheet' &&
      (cost.absence !== 'blank' || cost.statedBy.fiscalYear === period),
  );
}

/** Each thing said once, however many sheets repeat it. */
function distinct(amounts: readonly Cost[]): Cost[] {
  return [
    ...new Map(amounts.map((each) => [[each.published, each.unit, each.absence].join(' '), each])).values(),
  ];
}

/** The funding sources that are 一般財源 on the forms of some sheets, by id. */
export function generalRevenueIds(sheets: readonly Sheet[]): Set<string> {
  const sources = sheets.flatMap(({ form }) => form.funding?.sources ?? []);
  return new Set(sources.filter(({ generalRevenue }) => generalRevenue).map(({ id }) => id));
}
