import type { Department } from '../../schema/department.ts';
import { bases } from '../../schema/basis.ts';
import { once } from '../publication/once.ts';
import { leadOfProject, leadOfSheet, type ProjectLead } from '../publication/project-department.ts';
import { newestOf, type Measure, type Project, type Publication } from '../publication/publication.ts';
import type { Cost } from './cost.ts';
import { spendingOf } from './spending.ts';

/** One amount that sums take in: what one project, or one measure that stands for itself, cost in a year on one basis. */
export interface LedgerEntry {
  /** What cost it; a measure only where no project and no measure below it is counted. */
  of: { project: Project } | { measure: Measure };
  /** The measure that it is counted under: the highest one, as that of the sheet which counts. */
  under: Measure;
  /** Nothing where no paper names one. */
  lead?: ProjectLead;
  /** 事業費, or why there is no amount. */
  cost: Cost;
  /** Who paid, by funding source of the form. */
  funding: ReadonlyMap<string, Cost>;
}

/**
 * Every amount of 事業費 that may be added up, each once: a project that several measures list stands under the first of them, one that
 * has sheets of its own is one with what those say, what stands below a counted project is in it already, and a measure with projects
 * or measures below it is not counted beside them. One project that others continue gives way to them in the years they have an amount of.
 */
export const ledgerOf = once((publication: Publication): LedgerEntry[] => {
  const { projects, measures, departments } = publication;
  const paying = new Set([
    ...projects.filter(({ costs }) => costs.some(isAmount)).map(({ id }) => id),
    ...measures.filter((measure) => ownCosts(measure).some(isAmount)).map(({ id }) => id),
  ]);
  const projectIds = new Set(projects.map(({ id }) => id));
  // What stands on the sheet of a project that is counted is a part of it.
  const isPart = ({ id }: Measure) => projectIds.has(id) && paying.has(id);
  const counted = projects.filter((project) => !project.measures.every(isPart));
  const withParts = new Set(
    [
      ...counted.filter(({ id }) => paying.has(id)).flatMap((project) => project.measures),
      ...measures.filter(({ id }) => paying.has(id)).flatMap(({ above }) => above ?? []),
    ].flatMap((measure) => [measure, ...over(measure)].map(({ id }) => id)),
  );
  const alone = measures.filter(({ id }) => paying.has(id) && !projectIds.has(id) && !withParts.has(id));
  return [
    ...withoutContinued(counted.flatMap((project) => entriesOfProject(project, departments))),
    ...alone.flatMap((measure) => entriesOfMeasure(measure, departments)),
  ];
});

/** The measures over one, the nearest first. */
function over({ above }: Measure): Measure[] {
  return above ? [above, ...over(above)] : [];
}

/** The highest measure over one, or itself: money of measures below others is told under it. */
function highest(measure: Measure): Measure {
  return over(measure).at(-1) ?? measure;
}

function entriesOfProject(project: Project, departments: readonly Department[]): LedgerEntry[] {
  const lead = leadOfProject(project, departments);
  const listing = new Map(project.measures.map((measure) => [measure.id, measure]));
  const [first] = project.measures;
  return entriesOf(project.costs, ({ measureId }) => {
    const under = listing.get(measureId) ?? first;
    return under && { of: { project }, under: highest(under), ...(lead ? { lead } : {}) };
  });
}

function entriesOfMeasure(measure: Measure, departments: readonly Department[]): LedgerEntry[] {
  const { sheet } = newestOf(measure.sheets.map((each) => ({ sheet: each })));
  const lead = leadOfSheet(sheet, departments);
  const whose = { of: { measure }, under: highest(measure), ...(lead ? { lead } : {}) };
  return entriesOf(ownCosts(measure), () => whose);
}

function entriesOf(
  costs: readonly Cost[],
  whoseOf: (cost: Cost) => Pick<LedgerEntry, 'of' | 'under' | 'lead'> | undefined,
): LedgerEntry[] {
  return bases.flatMap((basis) =>
    spendingOf({ costs }, basis).flatMap(({ cost, funding }) => {
      const whose = cost && isSpoken(cost) ? whoseOf(cost) : undefined;
      return whose && cost ? [{ ...whose, cost, funding }] : [];
    }),
  );
}

/**
 * Whether a cell says something of the year. A column printed in advance says nothing, nor does 対象外 or 中止; a blank of 決算 does in
 * the sheet's own year alone, for in another the project may not have been there.
 */
function isSpoken({ absence, basis, period, statedBy }: Cost): boolean {
  if (absence === 'after_sheet' || absence === 'not_applicable' || absence === 'cancelled') return false;
  return absence !== 'blank' || basis !== 'settled' || statedBy.fiscalYear === period;
}

function withoutContinued(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const paid = new Set(
    entries.flatMap(({ of, cost }) =>
      'project' in of && cost.yen !== undefined ? [`${of.project.id} ${cost.period} ${cost.basis}`] : [],
    ),
  );
  return entries.filter(
    ({ of, cost }) =>
      !('project' in of) ||
      !of.project.continuedBy.some(({ id }) => paid.has(`${id} ${cost.period} ${cost.basis}`)),
  );
}

function isAmount({ item, yen }: Cost): boolean {
  return item === 'cost' && yen !== undefined;
}

function ownCosts({ sheets }: Measure): Cost[] {
  return sheets.flatMap(({ own }) => own.costs);
}
