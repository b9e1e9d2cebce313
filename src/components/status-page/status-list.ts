import { paths } from '../../addresses.ts';
import { periodYear } from '../../domain/observation/period.ts';
import { once } from '../../domain/publication/once.ts';
import { leadOfSheet } from '../../domain/publication/project-department.ts';
import type { Goal } from '../../domain/publication/goal.ts';
import type { Measure, Publication } from '../../domain/publication/publication.ts';
import { latestFirst } from '../../domain/publication/selection.ts';
import { changeValue, possibleKinds } from '../../domain/rating/letter-change.ts';
import { standsIn } from '../../domain/rating/status-year.ts';
import { statusOf, type PlanStatus, type StatusCell, type StatusRow } from '../../domain/rating/status.ts';
import type { RatingAxis } from '../../schema/rating-axis.ts';
import { gradeInFull } from '../../text/grade.ts';
import { changeChoices, changeLabels, noLetterIn } from '../../text/letter-change.ts';
import { periodLabel, shortYear } from '../../text/period.ts';
import { measureTitle } from '../../text/registration.ts';
import { alsoUnder, ratedNoun, rowName, rowNumber, workedNote } from '../../text/status.ts';
import type { CellParts, Facet, FinderList, FinderRow } from '../finder/finder-list.ts';
import {
  departmentFacet,
  goalFacets,
  goalValues,
  leadValue,
  measureFacet,
  type LeadValue,
} from '../finder/plan-facets.ts';
import { outlineOf } from '../rating-badge/outlines.ts';
import { saysWords } from '../rating-badge/says-words.ts';
import { axisIn, changeField, letterField, letterKey, yearField } from './StatusPage.words.ts';

/** Everything that is judged with its letters of every year, as far as the list can be narrowed by them. No order is made of letters. */
export const statusList = once((publication: Publication): FinderList => {
  const { vocabulary, plans } = publication;
  const statuses = latestFirst(plans)
    .map((plan) => statusOf(plan, publication))
    .filter(({ groups }) => groups.length > 0);
  const items = statuses.flatMap((status) => itemsOf(status, publication));
  const axes = [
    ...new Map(statuses.flatMap(({ plan }) => plan.axes.map((axis) => [axis.id, axis]))).values(),
  ].filter(({ id }) => items.some(({ rows }) => rows.some(({ axis }) => axis.id === id)));
  const years = [...new Set(items.flatMap(lettered))].sort().reverse();
  const facets = [
    ...goalFacets(
      items.map(({ goals }) => [goals]),
      publication,
    ),
    // A list of measures is not narrowed to one of them.
    measureFacet(
      items.some(({ rows }) => rows[0].subject.type !== 'measure')
        ? [...new Set(items.map(({ measure }) => measure))]
        : [],
      publication,
    ),
    departmentFacet(
      items.flatMap(({ years: own }) => [...own.values()].map(({ lead }) => lead)),
      publication,
    ),
    ...axes.map((axis) => letterFacet(axis, items, axes.length > 1)),
    changeFacet(statuses, items),
  ].filter(({ options }) => options.length > 1);
  const kept = new Set(facets.map(({ key }) => key));
  return {
    noun: ratedNoun(statuses, vocabulary),
    nameColumn: ratedNoun(statuses, vocabulary),
    facets,
    view: {
      key: 'year',
      label: yearField,
      standard: String(periodYear(years[0] ?? 'FY2000')),
      options: years.map((fiscalYear) => ({
        value: String(periodYear(fiscalYear)),
        label: periodLabel(fiscalYear),
        said: periodLabel(fiscalYear),
        note: shortYear(periodYear(fiscalYear)),
      })),
    },
    columns: axes.map(({ id, name }) => ({
      key: id,
      label: name,
      kind: 'words' as const,
      ofView: true,
      sortable: false,
    })),
    groupBy: 'goal',
    rowsOfView: true,
    rows: items.map((item) => rowOf(item, kept, new Set(years))),
  };
});

/** One thing that is judged in one plan, on all its axes. */
interface Item {
  status: PlanStatus;
  measure: Measure;
  /** The goals above it in this plan, from the top down; a later plan may have it under another. */
  goals: readonly Goal[];
  /** By axis. */
  rows: readonly [StatusRow, ...StatusRow[]];
  /** The years in which its sheet lists it: who led then, and what stands on each axis. */
  years: ReadonlyMap<string, { lead?: LeadValue; cells: readonly { axis: RatingAxis; cell: StatusCell }[] }>;
}

function itemsOf(status: PlanStatus, { measures, departments }: Publication): Item[] {
  const measureOf = new Map(measures.map((measure) => [measure.id, measure]));
  return status.groups.flatMap((group) => {
    const goals = group.goal ? [...(group.goal.above ?? []), group.goal] : [];
    return group.measures.flatMap(({ measure: { id }, rows }) => {
      const measure = measureOf.get(id);
      const bySubject = Map.groupBy(rows, ({ subject }) => `${subject.type} ${subject.id}`);
      return [...bySubject.values()].flatMap(([first, ...others]): Item[] => {
        if (!first || !measure) return [];
        const alike: [StatusRow, ...StatusRow[]] = [first, ...others];
        const years = status.years.flatMap((fiscalYear) => {
          const cells = alike.flatMap(({ axis, cells: own }) => {
            const cell = own.find((each) => each.fiscalYear === fiscalYear);
            return cell && standsIn(cell) ? [{ axis, cell }] : [];
          });
          const sheet = cells.find(({ cell }) => cell.sheet)?.cell.sheet;
          const lead = sheet && leadOfSheet(sheet, departments);
          if (cells.length === 0) return [];
          return [[fiscalYear, { cells, ...(lead ? { lead: leadValue(lead) } : {}) }] as const];
        });
        return [{ status, measure, goals, rows: alike, years: new Map(years) }];
      });
    });
  });
}

/** The years in which it has a letter. */
function lettered({ years }: Item): string[] {
  return [...years].filter(([, { cells }]) => cells.some(({ cell }) => cell.letter)).map(([year]) => year);
}

/** The grades of an axis that occur, in its order; a grade is no order of the list. */
function letterFacet(axis: RatingAxis, items: readonly Item[], several: boolean): Facet {
  const met = new Set(
    items.flatMap(({ years }) =>
      [...years.values()].flatMap(({ cells }) =>
        cells.flatMap(({ axis: { id }, cell }) =>
          id === axis.id && cell.letter ? [cell.letter.grade.grade] : [],
        ),
      ),
    ),
  );
  const field = several ? axis.name : letterField;
  return {
    key: letterKey(axis.id, several),
    label: field,
    options: [...new Set([...axis.grades.map(({ grade }) => grade), ...met])]
      .filter((grade) => met.has(grade))
      .map((grade) => ({ value: grade, label: grade, condition: `${field} ${grade}` })),
  };
}

/** How letters stand to those of the year before, where their axis has an order. */
function changeFacet(statuses: readonly PlanStatus[], items: readonly Item[]): Facet {
  const met = new Set(
    items.flatMap((item) => [...item.years.keys()].flatMap((year) => changesIn(item, year))),
  );
  const options = statuses.flatMap(({ plan }) =>
    plan.axes.flatMap((axis) =>
      possibleKinds(axis).map((kind) => ({
        value: changeValue(plan, axis, kind),
        label: plan.axes.length > 1 ? axisIn(axis, changeLabels[kind]) : changeChoices[kind],
        condition: plan.axes.length > 1 ? axisIn(axis, changeLabels[kind]) : changeLabels[kind],
      })),
    ),
  );
  return {
    key: 'change',
    label: changeField,
    options: [...new Map(options.map((option) => [option.value, option])).values()].filter(({ value }) =>
      met.has(value),
    ),
  };
}

/** A letter that ended stands in the year in which it is missing. */
function changesIn({ status: { plan }, rows }: Item, fiscalYear: string): string[] {
  return rows.flatMap(({ axis, cells }) => {
    const change = cells.find((cell) => cell.fiscalYear === fiscalYear)?.change;
    return change ? [changeValue(plan, axis, change.kind)] : [];
  });
}

function rowOf(item: Item, kept: ReadonlySet<string>, years: ReadonlySet<string>): FinderRow {
  const { status, measure, rows } = item;
  const { plan } = status;
  const [row] = rows;
  const isMeasure = row.subject.type === 'measure';
  const named = plan.axes.length > 1;
  const place = [
    isMeasure ? undefined : rowNumber(row, plan),
    isMeasure ? undefined : measureTitle(measure),
    row.project?.name,
    alsoUnder(row.others, plan.vocabulary),
  ].filter((part) => part !== undefined && part !== '');
  const is = { ...goalValues([item.goals]), measure: measure.id };
  return {
    path: paths.rated(row.subject),
    name: isMeasure ? measureTitle(measure) : rowName(row, plan.vocabulary),
    ...(place.length > 0 ? { place: place.join('　') } : {}),
    is: Object.fromEntries(Object.entries(is).filter(([key]) => kept.has(key))),
    cells: {},
    views: Object.fromEntries(
      [...item.years].flatMap(([fiscalYear, { lead, cells }]) => {
        if (!years.has(fiscalYear)) return [];
        const letters = cells.flatMap(({ axis, cell }) =>
          cell.letter ? [[axis.id, cell.letter.grade.grade] as const] : [],
        );
        const ofYear = {
          ...(lead ? { department: lead.value } : {}),
          ...Object.fromEntries(
            letters.flatMap(([axis, grade]) =>
              [letterKey(axis, true), letterKey(axis, false)].map((key) => [key, grade]),
            ),
          ),
          change: changesIn(item, fiscalYear),
        };
        const ofRow = {
          is: Object.fromEntries(Object.entries(ofYear).filter(([key]) => kept.has(key))),
          cells: Object.fromEntries(cells.map(({ axis, cell }) => [axis.id, cellOf(axis, cell, named)])),
        };
        return [[String(periodYear(fiscalYear)), ofRow] as const];
      }),
    ),
  };
}

function cellOf(
  axis: RatingAxis,
  { letter, without, absence, fiscalYear }: StatusCell,
  named: boolean,
): CellParts {
  if (!letter) return { words: without ? noLetterIn.ja({ without, absence }) : '', miss: true };
  const { grade, rating } = letter;
  const worked = rating.agrees === 'no' ? rating.worked?.grade : undefined;
  return {
    words: grade.grade,
    ...(worked === undefined ? {} : { note: workedNote(worked) }),
    ...(saysWords(axis)
      ? { chip: true }
      : {
          mark: {
            look: outlineOf(grade.tone).look,
            said: gradeInFull(grade, named ? axis.name : letterField, periodLabel(fiscalYear)),
          },
        }),
  };
}
