import { shareOf } from '../../charts/scene/scale.ts';
import type { Cost } from '../../domain/money/cost.ts';
import type { WholeColumn } from '../../domain/observation/column.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import { periodYear } from '../../domain/observation/period.ts';
import type { IndicatorOnSheet, ProjectOnSheet, Sheet } from '../../domain/publication/publication.ts';
import { columnLabel } from '../../text/column.ts';
import { costItemLabel } from '../../text/cost-item.ts';
import { figureParts } from '../../text/figure.ts';
import { partsInOne } from '../../text/stated.ts';
import { periodInBrackets, periodLabel } from '../../text/period.ts';
import { roleLabel } from '../../text/role.ts';
import { cellRemarks, rowRemarks } from '../../text/remarks.ts';
import { inColumn } from './in-column.ts';

/** One cell of the project table; the unit stands at the head of its row. */
export interface ProjectCell {
  column: WholeColumn;
  /** Whether it is of the sheet's own year. */
  isNow: boolean;
  /** What the sheet states there; nothing where the row has no cell in this column. */
  stated?: Cost | Observation;
  /** 平成30年 in a column of 年度. */
  period?: string;
  /** Length of a cost's bar in percent, on one scale for the whole table. */
  bar?: number;
  /** A cost we could not place: its bar has no known length. */
  hatched?: boolean;
}

/** One row of a project: its cost, a funding source, a further amount, or one of its indicators. */
export interface ProjectRow {
  kind: 'cost' | 'funding' | 'outcome';
  label: string;
  unit: string;
  cells: ProjectCell[];
  /** Remarks on single cells, and on the row. */
  remarks: { about: string; note: string }[];
  /** The indicator of the row. */
  stated?: IndicatorOnSheet;
}

/** The rows of one project under some columns: its amounts in the order of the form, then its indicators as printed. */
export function projectRows(project: ProjectOnSheet, columns: readonly WholeColumn[]): ProjectRow[] {
  const { sheet, costs, indicators } = project;
  const { funding, amounts } = sheet.form;
  const order = ['cost', ...(funding?.sources ?? []).map(({ id }) => id), ...amounts.map(({ id }) => id)];
  const byItem = [...Map.groupBy(costs, ({ item }) => item)].sort(
    ([a], [b]) => order.indexOf(a) - order.indexOf(b),
  );
  return [
    ...byItem.map(([item, ofItem]) => amountRow(item, ofItem, sheet, columns)),
    ...indicators.map((stated) => indicatorRow(stated, columns)),
  ];
}

/** The largest cost of the table, which is where its bars end; nothing where none is above zero. */
export function largestCost({ projects }: Sheet): Cost | undefined {
  const costs = projects.flatMap((project) =>
    project.costs.filter(({ item, yen = 0 }) => item === 'cost' && yen > 0),
  );
  return costs.toSorted((a, b) => (b.yen ?? 0) - (a.yen ?? 0)).at(0);
}

/** Whether an amount of the table is too long for one of three columns of a narrow screen: ten digits of yen, say. */
export function hasLongAmount({ projects }: Sheet, columns: readonly WholeColumn[]): boolean {
  // In hundredths of the size of type: a digit, a mark between digits, any other letter.
  const widthOf = (text: string) =>
    Array.from(text).reduce((sum, each) => sum + (/\d/u.test(each) ? 56 : /[ -~−]/u.test(each) ? 28 : 85), 0);
  return projects.some((project) =>
    projectRows(project, columns).some(({ cells }) =>
      cells.some(({ stated }) => {
        const parts = stated && figureParts(stated);
        return parts !== undefined && /\d/u.test(parts.said) && widthOf(partsInOne(parts)) > 580;
      }),
    ),
  );
}

function amountRow(
  item: string,
  costs: readonly Cost[],
  sheet: Sheet,
  columns: readonly WholeColumn[],
): ProjectRow {
  const scale = { from: 0, to: largestCost(sheet)?.yen ?? 1 };
  return {
    kind: item === 'cost' ? 'cost' : 'funding',
    label: costItemLabel(item, [sheet]),
    unit: costs[0]?.unit ?? '',
    cells: columns.map((column) => {
      const cost = inColumn(costs, column, sheet.columns.projects);
      const cell = cellOf(column, sheet, cost);
      if (item !== 'cost') return cell;
      return cost?.yen === undefined
        ? { ...cell, hatched: cost?.absence === 'unplaced' }
        : { ...cell, bar: 100 * Math.max(0, shareOf(scale, cost.yen)) };
    }),
    remarks: [...cellRemarks(costs), ...rowRemarks(costs).map((note) => ({ about: '', note }))],
  };
}

function indicatorRow(stated: IndicatorOnSheet, columns: readonly WholeColumn[]): ProjectRow {
  const { sheet, printed, actuals, observations } = stated;
  return {
    kind: 'outcome',
    label: printed.name,
    unit: printed.unit ?? '',
    cells: columns.map((column) => cellOf(column, sheet, inColumn(actuals, column, sheet.columns.projects))),
    remarks: [
      ...observations.flatMap((each) =>
        each.note === undefined ? [] : [{ about: nameOf(each), note: each.note }],
      ),
      ...[...actualsRemarks(stated), ...(printed.note === undefined ? [] : [printed.note])].map((note) => ({
        about: '',
        note,
      })),
    ],
    stated,
  };
}

/** What the sheet remarks on the row of an indicator's actuals. */
export function actualsRemarks({ printed: { actuals } }: IndicatorOnSheet): string[] {
  return rowRemarks([{ rowNote: actuals?.note, breakAt: actuals?.breakAt }]);
}

/** What a remark on a statement is about: the column of an actual, else the role with its year. */
function nameOf(observation: Observation): string {
  const { role, period } = observation;
  return role === 'actual' && period !== undefined
    ? columnLabel({ ...observation, period })
    : `${roleLabel(observation)}${periodInBrackets(observation)}`;
}

function cellOf(column: WholeColumn, sheet: Sheet, stated: Cost | Observation | undefined): ProjectCell {
  const period = stated?.period;
  return {
    column,
    isNow: periodYear(column.period) === periodYear(sheet.key.fiscalYear),
    ...(stated === undefined ? {} : { stated }),
    ...(period === undefined || period === column.period ? {} : { period: periodLabel(period) }),
  };
}
