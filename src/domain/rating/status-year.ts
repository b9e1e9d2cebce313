import type { RatingAxis } from '../../schema/rating-axis.ts';
import type { MeasureRecord } from '../../schema/plan.ts';
import type { Coverage } from '../publication/coverage.ts';
import type { Goal } from '../publication/goal.ts';
import type { PlanStatus, StatusCell, StatusRow } from './status.ts';

/** The letters of one fiscal year of a plan, its axes side by side. */
export interface StatusYear {
  fiscalYear: string;
  /** Those on which a sheet of the year judges something, in the order of the plan. */
  axes: RatingAxis[];
  /** Only goals and measures with something that stands in the year (`standsIn`), in the plan's order. */
  groups: { goal?: Goal; measures: { measure: MeasureRecord; subjects: SubjectOfYear[] }[] }[];
  /** Measures of the plan of which no settled sheet of the year is registered: nothing is known of them. */
  unregistered: MeasureRecord[];
}

/** What is judged, in one year. */
export interface SubjectOfYear {
  /** Its row on the first axis: what it is and what it is called. */
  row: StatusRow;
  /** By axis; undefined where it has no letter on that axis in any year. */
  cells: (StatusCell | undefined)[];
}

/** Sets the axes of a plan side by side for one of its years. */
export function statusYear(status: PlanStatus, fiscalYear: string, coverage: Coverage): StatusYear {
  const cellOf = ({ cells }: StatusRow) => cells.find((cell) => cell.fiscalYear === fiscalYear);
  const rows = status.groups.flatMap(({ measures }) => measures.flatMap((each) => each.rows));
  const axes = status.plan.axes.filter(({ id }) =>
    rows.some((row) => row.axis.id === id && cellOf(row)?.letter),
  );
  const subjectsOf = (ofMeasure: readonly StatusRow[]): SubjectOfYear[] =>
    [...Map.groupBy(ofMeasure, ({ subject }) => `${subject.type} ${subject.id}`).values()].flatMap(
      (alike) => {
        const [row] = alike;
        const cells = axes.map(({ id }) => {
          const onAxis = alike.find(({ axis }) => axis.id === id);
          return onAxis && cellOf(onAxis);
        });
        const isListed = cells.some((cell) => cell && standsIn(cell));
        return row && isListed ? [{ row, cells }] : [];
      },
    );
  return {
    fiscalYear,
    axes,
    groups: status.groups
      .map(({ goal, measures }) => ({
        ...(goal ? { goal } : {}),
        measures: measures
          .map(({ measure, rows: own }) => ({ measure, subjects: subjectsOf(own) }))
          .filter(({ subjects }) => subjects.length > 0),
      }))
      .filter(({ measures }) => measures.length > 0),
    unregistered: coverage.groups.flatMap(({ measures }) =>
      measures.flatMap(({ measure, years }) =>
        years.some(
          (year) => year.fiscalYear === fiscalYear && year.sheets.some(({ key }) => key.phase === 'settled'),
        )
          ? []
          : [measure],
      ),
    ),
  };
}

/** Whether a subject stands among those of a year: a sheet of it gives it a letter, or lists it without one. */
export function standsIn({ letter, without }: StatusCell): boolean {
  return letter !== undefined || without === 'no_letter';
}

/** Years that follow each other in which a subject has the same grade, or is without one for the same reason. */
export interface StatusRun {
  cells: [first: StatusCell, ...others: StatusCell[]];
}

/** The years of a row by runs of equal grades, earliest first. */
export function statusRuns(cells: readonly StatusCell[]): StatusRun[] {
  const runs: StatusRun[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last && standing(last.cells[0]) === standing(cell)) last.cells.push(cell);
    else runs.push({ cells: [cell] });
  }
  return runs;
}

function standing({ letter, without, absence }: StatusCell): string {
  return letter ? `= ${letter.grade.grade}` : `≠ ${absence ?? without ?? ''}`;
}

/** The years of a plan from the first to the last with a registered sheet, to set letters against. */
export function yearsShown({ years, registeredYears }: PlanStatus): string[] {
  const [first, last] = [registeredYears.at(0), registeredYears.at(-1)];
  return years.filter((year) => first !== undefined && last !== undefined && first <= year && year <= last);
}
