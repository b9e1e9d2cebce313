import { paths } from '../../addresses.ts';
import { opinionListing, type ListedOpinion } from '../../domain/between-sheets/opinion-listing.ts';
import { periodYear } from '../../domain/observation/period.ts';
import type { Goal } from '../../domain/publication/goal.ts';
import { once } from '../../domain/publication/once.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { followUpWords, noAnswer } from '../../text/opinion.ts';
import { periodLabel } from '../../text/period.ts';
import { sheetMeasureTitle } from '../../text/sheet.ts';
import type { Cell, Facet, FinderList, FinderRow } from '../finder/finder-list.ts';
import { goalFacets, goalValues, measureFacet } from '../finder/plan-facets.ts';
import { opinionFields, opinionPlace, unsaid } from './OpinionsPage.words.ts';

/** Every opinion of all years, the newest year first, with what was answered and what came of it. */
export const opinionList = once((publication: Publication): FinderList => {
  const { vocabulary } = publication;
  const { years } = opinionListing(publication);
  const opinions = years.flatMap((year) => year.opinions);
  const facets = [
    {
      key: 'year',
      label: opinionFields.year,
      options: years.map(({ fiscalYear }) => ({
        value: yearValue(fiscalYear),
        label: periodLabel(fiscalYear),
        condition: periodLabel(fiscalYear),
      })),
    },
    ...goalFacets(
      opinions.map((each) => [goalsOf(each)]),
      publication,
    ),
    measureFacet([...new Set(opinions.map(({ sheet }) => sheet.measure))], publication),
    wordFacet('from', opinionFields.from, unsaid.from, opinions),
    wordFacet('status', opinionFields.status(vocabulary), unsaid.status, opinions),
    {
      key: 'follow',
      label: opinionFields.followUp,
      options: [
        { value: 'yes', label: unsaid.followed, condition: unsaid.followed },
        { value: 'no', label: unsaid.notFollowed, condition: unsaid.notFollowed },
      ].filter(({ value }) => opinions.some((each) => valuesOf(each).follow === value)),
    },
  ].filter(({ options }) => options.length > 1);
  const kept = new Set(facets.map(({ key }) => key));
  const text = { kind: 'words', sortable: false } as const;
  return {
    noun: '意見',
    nameLabel: opinionFields.words,
    nameColumn: vocabulary.measure,
    facets,
    columns: [
      { key: 'opinion', label: vocabulary.opinion, ...text },
      { key: 'status', label: opinionFields.status(vocabulary), ...text },
      { key: 'answer', label: vocabulary.answer, ...text },
      { key: 'followUp', label: followUpWords.label, ...text },
      { key: 'noFollowUp', label: '', ...text },
    ],
    articles: true,
    rows: opinions.map((each) => rowOf(each, kept)),
  };
});

/** What the sheets print, in the order in which it occurs, and that a sheet prints nothing. */
function wordFacet(
  key: 'from' | 'status',
  label: string,
  without: string,
  opinions: readonly ListedOpinion[],
): Facet {
  const words = [...new Set(opinions.flatMap((each) => valuesOf(each)[key] ?? []))];
  const isUnsaid = opinions.some((each) => valuesOf(each)[key] === undefined);
  return {
    key,
    label,
    options: [
      ...words.map((word) => ({ value: word, label: word, condition: word })),
      ...(isUnsaid ? [{ value: none, label: without, condition: without }] : []),
    ],
  };
}

const none = '_none';

function valuesOf({ pair: { from, answerStatus, followUp } }: ListedOpinion) {
  return { from, status: answerStatus, follow: followUp === undefined ? 'no' : 'yes' };
}

function goalsOf({ sheet: { goal } }: ListedOpinion): readonly Goal[] {
  return goal ? [...(goal.above ?? []), goal] : [];
}

function yearValue(fiscalYear: string): string {
  return String(periodYear(fiscalYear));
}

function rowOf(each: ListedOpinion, kept: ReadonlySet<string>): FinderRow {
  const { sheet, pair } = each;
  const { number, opinion, answer, answerStatus, followUp } = pair;
  const { from = none, status = none, follow } = valuesOf(each);
  const is = {
    year: yearValue(sheet.key.fiscalYear),
    ...goalValues([goalsOf(each)]),
    measure: sheet.measure.id,
    from,
    status,
    follow,
  };
  const cells: Record<string, Cell> = {
    opinion,
    ...(answerStatus === undefined ? {} : { status: { words: answerStatus, chip: true } }),
    answer: answer ?? { words: noAnswer, miss: true },
    ...(followUp === undefined ? {} : { followUp }),
    ...(answer !== undefined && followUp === undefined
      ? { noFollowUp: { words: followUpWords.none, miss: true } }
      : {}),
  };
  return {
    path: paths.opinion(sheet.key, number),
    name: sheetMeasureTitle(sheet),
    place: opinionPlace(each),
    is: Object.fromEntries(Object.entries(is).filter(([key]) => kept.has(key))),
    cells,
  };
}
