import type { MoneyUnit } from '../../schema/money.ts';
import { columnKey } from '../../schema/column-key.ts';
import type { WholeColumn } from '../observation/column.ts';
import { byFirmness } from '../observation/firmness.ts';
import { comparePeriods, isYear, periodYear } from '../observation/period.ts';
import {
  newestOf,
  type Measure,
  type Project,
  type ProjectOnSheet,
  type Sheet,
} from '../publication/publication.ts';
import { moneyUnitOf, type Cost } from './cost.ts';
import { generalRevenueIds } from './measure-cost.ts';
import { total, type Total } from './money.ts';

/** Amounts of some years beside each other, in every basis and stage that the sheets give. */
export interface BriefCosts<Row extends BriefCostRow = BriefCostRow> {
  /** By period, the firmest of a period last: 当初予算, 補正後予算, 決算. */
  columns: WholeColumn[];
  rows: Row[];
  /** The unit of the money in it; another one stands with its amount. */
  unit?: MoneyUnit;
}

/** A row of amounts. */
export interface BriefCostRow {
  cells: BriefCostCell[];
}

/** An amount under a column, or why there is none. */
export interface BriefCostCell {
  cost?: Cost;
  /** Whether sheets of the year are registered and none of them lists the project. */
  unlisted: boolean;
}

/** An amount of the measure itself: its cost, a funding source, a further amount. */
export interface OwnCostRow extends BriefCostRow {
  item: string;
}

/** 事業費 of a project, with 一般財源 in the last column. */
export interface ProjectCostRow extends BriefCostRow {
  /** As the newest sheet lists it. */
  stated: ProjectOnSheet;
  /** 一般財源 in the column of `general`, source by source. */
  general: Cost[];
}

/** 事業費 of a measure's projects, added up column by column: bases and stages are never mixed. */
export interface ProjectCosts extends BriefCosts<ProjectCostRow> {
  /** A sum for each column; none where there is only one project. */
  sums: Total[];
  /** The last column, where a project states 一般財源 for it, and the sum of that. */
  general?: { column: WholeColumn; sum: Total; item: string };
}

/** What the sheets of a measure state in some fiscal years of the amounts of the measure itself; nothing where they state none. */
export function ownCostsOf(
  { sheets }: Measure,
  years: readonly string[],
): BriefCosts<OwnCostRow> | undefined {
  const costs = spokenIn(
    sheets.flatMap(({ own }) => own.costs),
    years,
  );
  const columns = columnsOf(costs);
  if (columns.length === 0) return undefined;
  const rows = [...new Set(costs.map(({ item }) => item))].map((item) => ({
    item,
    cells: columns.map((column) => cellOf(costs, item, column, false)),
  }));
  return { columns, rows, ...unitOf(costs) };
}

/**
 * What the projects on a measure's sheets cost in some fiscal years, by the newest sheets that say so; nothing where no sheet says.
 * A project that others continue counts in a sum only where none of them has an amount, and one that is 対象外 does not count.
 */
export function projectCostsOf(measure: Measure, years: readonly string[]): ProjectCosts | undefined {
  const sheets = measure.sheets.filter(({ key }) => years.includes(key.fiscalYear));
  const listed = measure.projects
    .map((project) => ({ project, costs: spokenIn(ownOf(project, measure), years) }))
    .filter(
      ({ project, costs }) => costs.length > 0 || sheets.some(({ byProject }) => byProject.has(project.id)),
    );
  const all = listed.flatMap(({ costs }) => costs).filter(({ item }) => item === 'cost');
  const columns = columnsOf(all);
  const last = columns.at(-1);
  if (!last) return undefined;
  const general = generalRevenueIds(measure.sheets);
  const rows = listed.map(({ project, costs }) => ({
    stated: newestOf(project.statements.filter(({ sheet }) => sheet.measure.id === measure.id)),
    cells: columns.map((column) => cellOf(costs, 'cost', column, isUnlisted(project, column, sheets))),
    general: costs.filter((cost) => general.has(cost.item) && isUnder(cost, last)),
  }));
  const revenue = rows.flatMap((row) => row.general);
  const item = revenue[0]?.item;
  return {
    columns,
    rows,
    ...unitOf(all),
    sums: rows.length < 2 ? [] : columns.map((_, index) => total(countedIn(rows, index))),
    ...(item === undefined ? {} : { general: { column: last, sum: total(revenue), item } }),
  };
}

/** The newest statements of some years, without those that say nothing but that the paper has a column. */
function spokenIn(costs: readonly Cost[], years: readonly string[]): Cost[] {
  const wanted = new Set(years.map(periodYear));
  return costs.filter(
    ({ period, absence, isNewest, isPrimary }) =>
      isNewest && isPrimary && absence !== 'after_sheet' && isYear(period) && wanted.has(periodYear(period)),
  );
}

/** The amounts of a project for the columns of which a sheet of the measure says something. */
function ownOf({ costs }: Project, { id }: Measure): Cost[] {
  const columns = new Set(costs.filter(({ statedBy }) => statedBy.measureId === id).map(columnKey));
  return costs.filter((cost) => columns.has(columnKey(cost)));
}

/** Every column in which one of the amounts holds more than a blank. */
function columnsOf(costs: readonly Cost[]): WholeColumn[] {
  const filled = costs.filter(({ absence }) => absence !== 'blank');
  const columns = filled.map(({ period, basis, stage }) => ({ period, basis, ...(stage ? { stage } : {}) }));
  return [...new Map(columns.map((column) => [columnKey(column), column])).values()].sort(
    (a, b) => comparePeriods(a.period, b.period) || byFirmness(b, a),
  );
}

function cellOf(costs: readonly Cost[], item: string, column: WholeColumn, unlisted: boolean): BriefCostCell {
  const cost = costs.find((each) => each.item === item && isUnder(each, column));
  return { ...(cost ? { cost } : {}), unlisted: !cost && unlisted };
}

function isUnder(cost: Cost, column: WholeColumn): boolean {
  return columnKey(cost) === columnKey(column);
}

function isUnlisted({ id }: Project, { period }: WholeColumn, sheets: readonly Sheet[]): boolean {
  const ofYear = sheets.filter(({ key }) => periodYear(key.fiscalYear) === periodYear(period));
  return ofYear.length > 0 && ofYear.every(({ byProject }) => !byProject.has(id));
}

function countedIn(rows: readonly ProjectCostRow[], index: number): Cost[] {
  const paid = new Set(
    rows.flatMap(({ stated, cells }) => (cells[index]?.cost?.yen === undefined ? [] : stated.project.id)),
  );
  return rows.flatMap(({ stated: { project }, cells }) => {
    const cost = cells[index]?.cost;
    const counts = cost?.absence !== 'not_applicable' && !project.continuedBy.some(({ id }) => paid.has(id));
    return cost && counts ? [cost] : [];
  });
}

function unitOf(costs: readonly Cost[]): { unit?: MoneyUnit } {
  const unit = moneyUnitOf(costs.toReversed());
  return unit === undefined ? {} : { unit };
}
