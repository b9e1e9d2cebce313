import { paths } from '../../addresses.ts';
import { periodYear } from '../../domain/observation/period.ts';
import { indicatorToday } from '../../domain/over-years/indicator-today.ts';
import { indicatorListing } from '../../domain/publication/indicator-listing.ts';
import { once } from '../../domain/publication/once.ts';
import { leadOfSheet } from '../../domain/publication/project-department.ts';
import {
  newestOf,
  type Indicator,
  type Measure,
  type Publication,
} from '../../domain/publication/publication.ts';
import type { RatingAxis } from '../../schema/rating-axis.ts';
import { absenceInCell } from '../../text/absence.ts';
import { figureParts, figureRemark, type StatedFigure } from '../../text/figure.ts';
import { partsInOne } from '../../text/stated.ts';
import { gradeInFull } from '../../text/grade.ts';
import { indicatorNumber, kindLabel } from '../../text/indicator.ts';
import { noPeriod, periodLabel, statedPeriod } from '../../text/period.ts';
import { measureTitle } from '../../text/registration.ts';
import { fewRows } from '../finder/asked.ts';
import type { CellParts, Facet, FinderList, FinderRow } from '../finder/finder-list.ts';
import {
  departmentFacet,
  goalFacets,
  goalPath,
  goalValues,
  leadValue,
  measureFacet,
  type LeadValue,
} from '../finder/plan-facets.ts';
import { axisName } from '../published-rating/axis-name.ts';
import { outlineOf } from '../rating-badge/outlines.ts';
import { saysWords } from '../rating-badge/says-words.ts';
import { indicatorFields, letterKey, notStated, valueStates } from './IndicatorsPage.words.ts';

/** Every indicator with its newest value, the target that judged it and its letter, as far as the list can be narrowed by them. */
export const indicatorList = once((publication: Publication): FinderList => {
  const { vocabulary } = publication;
  const listing = indicatorListing(publication);
  const listed = listing.groups.flatMap(({ measures }) => measures);
  const inOrder = new Set(
    listed.flatMap(({ own, ofProjects }) => [...own, ...ofProjects.flatMap(({ indicators }) => indicators)]),
  );
  const items = [...inOrder].map((indicator) => itemOf(indicator, publication));
  const newest = Math.max(...items.flatMap(({ year }) => year ?? []));
  const axes = [
    ...new Map(items.flatMap(({ letters }) => letters.map(({ axis }) => [axis.id, axis] as const))).values(),
  ];
  const facets = [
    ...goalFacets(
      items.map(({ measures }) => measures.map(goalPath)),
      publication,
    ),
    measureFacet(
      listed.map(({ measure }) => measure),
      publication,
    ),
    kindFacet(items),
    departmentFacet(
      items.map(({ lead }) => lead),
      publication,
    ),
    ...axes.map((axis) => letterFacet(axis, items, axes.length > 1)),
    valueFacet(items, newest),
  ].filter(({ options }) => options.length > 1);
  const kept = new Set(facets.map(({ key }) => key));
  const words = { kind: 'words', sortable: false } as const;
  return {
    noun: vocabulary.indicator,
    nameLabel: indicatorFields.name(vocabulary),
    nameColumn: vocabulary.indicator,
    facets,
    columns: [
      { key: 'value', label: indicatorFields.value, ...words },
      { key: 'target', label: vocabulary.target, ...words },
      ...axes.map((axis) => ({
        key: axis.id,
        label: axes.length > 1 ? axis.name : indicatorFields.letter,
        ...words,
      })),
    ],
    rows: items.map((item) => rowOf(item, kept, newest, axes.length > 1)),
  };
});

/** Whether there is enough to narrow: few indicators, or those of one measure, are seen at a glance. */
export function hasForm(publication: Publication): boolean {
  const measures = indicatorListing(publication).groups.flatMap((group) => group.measures);
  return measures.length > 1 && indicatorList(publication).rows.length > fewRows;
}

/** An indicator with what it is narrowed by, looked up once. */
interface Item {
  indicator: Indicator;
  measures: readonly Measure[];
  kind?: { value: string; label: string };
  lead?: LeadValue;
  value: CellParts;
  target: CellParts;
  /** The Western year of its newest value; none where it has no number. */
  year?: number;
  letters: readonly { axis: RatingAxis; cell: CellParts; grade: string }[];
}

function itemOf(indicator: Indicator, { departments }: Publication): Item {
  const { actual, lastNumber, target, judgedBy, rated, statement } = indicatorToday(indicator);
  const lead = leadOfSheet(statement.sheet, departments);
  const shown = judgedBy ?? target;
  const number = actual?.value === undefined ? lastNumber : actual;
  const { kind, sheet } = statement;
  return {
    indicator,
    measures: indicator.measures,
    ...(kind ? { kind: { value: kind, label: kindLabel(kind, sheet) } } : {}),
    ...(lead ? { lead: leadValue(lead) } : {}),
    value: actual
      ? figureCell(actual, periodLabel(actual.period))
      : { words: notStated(indicator.vocabulary.actual), miss: true },
    target: shown
      ? figureCell(shown, statedPeriod(shown) ?? noPeriod)
      : { words: notStated(indicator.vocabulary.target), miss: true },
    ...(number ? { year: periodYear(number.period) } : {}),
    letters: (rated?.ratings ?? []).flatMap((rating) => {
      const { grade, axis } = rating;
      if (!grade || !rated) return [];
      const year = periodLabel(rating.statedBy.fiscalYear);
      const isOther = actual === undefined || periodLabel(actual.period) !== year;
      const look = saysWords(axis)
        ? { chip: true }
        : {
            mark: {
              look: outlineOf(grade.tone).look,
              said: gradeInFull(grade, axisName(rating, rated.sheet.form) ?? indicatorFields.letter, year),
            },
          };
      return [
        {
          axis,
          grade: grade.grade,
          cell: { words: grade.grade, ...look, ...(isOther ? { note: year } : {}) },
        },
      ];
    }),
  };
}

function figureCell(figure: StatedFigure, period: string): CellParts {
  const parts = figureParts(figure);
  const note = `${period}${figureRemark(figure)}`;
  return parts
    ? { words: partsInOne(parts), note }
    : { words: absenceInCell(figure.absence), note, miss: true };
}

/** What the sheets call their kinds, in the order in which they occur. */
function kindFacet(items: readonly Item[]): Facet {
  const kinds = new Map(items.flatMap(({ kind }) => (kind ? [[kind.value, kind.label] as const] : [])));
  return {
    key: 'kind',
    label: indicatorFields.kind,
    options: [...kinds].map(([value, label]) => ({ value, label, condition: label })),
  };
}

function letterFacet(axis: RatingAxis, items: readonly Item[], several: boolean): Facet {
  const met = new Set(
    items.flatMap(({ letters }) => letters.flatMap((each) => (each.axis.id === axis.id ? each.grade : []))),
  );
  const label = several ? axis.name : indicatorFields.letter;
  return {
    key: letterKey(axis.id, several),
    label,
    options: [...new Set([...axis.grades.map(({ grade }) => grade), ...met])]
      .filter((grade) => met.has(grade))
      .map((grade) => ({ value: grade, label: grade, condition: `${label} ${grade}` })),
  };
}

/** Whether there is a number of the newest year, only an older one, or none. */
function valueFacet(items: readonly Item[], newest: number): Facet {
  const met = new Set(items.map((item) => valueState(item, newest)));
  return {
    key: 'value',
    label: indicatorFields.value,
    options: (['new', 'old', 'none'] as const)
      .filter((state) => met.has(state))
      .map((state) => ({
        value: state,
        label: valueStates(newest)[state],
        condition: valueStates(newest)[state],
      })),
  };
}

function valueState({ year }: Item, newest: number): 'new' | 'old' | 'none' {
  if (year === undefined) return 'none';
  return year === newest ? 'new' : 'old';
}

function rowOf(item: Item, kept: ReadonlySet<string>, newest: number, several: boolean): FinderRow {
  const { indicator, measures, kind, lead, letters } = item;
  const { printed, sheet, project } = newestOf(indicator.statements);
  const is = {
    ...goalValues(measures.map(goalPath)),
    measure: measures.map(({ id }) => id),
    ...(kind ? { kind: kind.value } : {}),
    ...(lead ? { department: lead.value } : {}),
    ...Object.fromEntries(letters.map(({ axis, grade }) => [letterKey(axis.id, several), grade])),
    value: valueState(item, newest),
  };
  return {
    path: paths.indicator(indicator.id),
    name: printed.name,
    place: [indicatorNumber(printed, sheet), project?.printed.name, ...measures.map(measureTitle)]
      .filter((part) => part !== undefined)
      .join('　'),
    is: Object.fromEntries(Object.entries(is).filter(([key]) => kept.has(key))),
    cells: {
      value: item.value,
      target: item.target,
      ...Object.fromEntries(letters.map(({ axis, cell }) => [axis.id, cell])),
    },
  };
}
