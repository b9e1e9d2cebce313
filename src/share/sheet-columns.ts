import { byAxis, countGrades } from '../domain/rating/distribution.ts';
import type { IndicatorOnSheet, Sheet } from '../domain/publication/publication.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import type { Grade } from '../schema/rating-axis.ts';
import { lettersHead } from '../text/share-picture.ts';
import { placesOf, type LetterColumn } from './column-places.ts';

/** A column under the head of a sheet: one indicator, or letters that judge something else or more than one. */
export type Column = { indicator: IndicatorOnSheet } | LetterColumn;

const room = 4;

/** What stands in a sheet's picture: its indicators as far as there is room, and the letters of the measure or the projects. */
export function columnsOf(sheet: Sheet): Column[] {
  const { indicators } = sheet.own;
  const own = lettersOfSheet(sheet);
  const left = room - own.reduce((sum, column) => sum + placesOf(column), 0);
  if (indicators.length <= left) return [...own, ...indicators.map((indicator) => ({ indicator }))];
  const shown = indicators.slice(0, left - 1);
  return [
    ...own,
    ...shown.map((indicator) => ({ indicator })),
    others(indicators.slice(shown.length), sheet.vocabulary),
  ];
}

/** The letters of the measure with their axes, and those of the projects counted. */
function lettersOfSheet({ own, projects, form, vocabulary }: Sheet): Column[] {
  const letters = own.ratings.flatMap(({ grade, axis }) =>
    grade ? [{ grade, words: form.ratings.length > 1 ? axis.name : (grade.label ?? '') }] : [],
  );
  const ofProjects = projects.flatMap(({ ratings }) => ratings);
  const counts = byAxis(ofProjects).flatMap(({ axis, ratings }) => counted(countGrades(axis, ratings)));
  return [
    ...(letters.length > 0 ? [{ head: lettersHead.of('measure', vocabulary), letters }] : []),
    ...(counts.length > 0 ? [{ head: lettersHead.of('project', vocabulary), letters: counts }] : []),
  ];
}

function others(indicators: readonly IndicatorOnSheet[], vocabulary: Vocabulary): Column {
  const grades = indicators.flatMap(({ ratings }) => ratings.flatMap(({ grade }) => grade ?? []));
  const counts = Map.groupBy(grades, ({ grade }) => grade);
  const letters = [...counts.values()].flatMap(([grade, ...more]) =>
    grade ? [{ grade, words: lettersHead.count(1 + more.length) }] : [],
  );
  return { head: lettersHead.others(indicators.length, vocabulary), letters };
}

function counted(counts: { grade: Grade; count: number }[]): { grade: Grade; words: string }[] {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ grade, count }) => ({ grade, words: lettersHead.count(count) }));
}
