import { countGrades } from '../domain/distribution.ts';
import { headlinesOf, type Headline } from '../domain/headline.ts';
import type { Sheet } from '../domain/publication.ts';
import type { Grade } from '../schema/rating-scale.ts';
import { lettersHead } from '../text/share-picture.ts';

/** A column under the head of a sheet: one indicator, or letters that judge something else or more than one. */
export type Column = { headline: Headline } | { head: string; letters: { grade: Grade; words: string }[] };

const room = 4;

/** What stands in a sheet's picture: its indicators as far as there is room, and the letters of the measure or the projects. */
export function columnsOf(sheet: Sheet): Column[] {
  const headlines = headlinesOf(sheet);
  const own = lettersOfSheet(sheet);
  const left = room - own.length;
  if (headlines.length <= left) return [...own, ...headlines.map((headline) => ({ headline }))];
  const shown = headlines.slice(0, left - 1);
  return [...own, ...shown.map((headline) => ({ headline })), others(headlines.slice(shown.length))];
}

/** The letters of the measure with their axes, or those of the projects counted; none where indicators are rated. */
function lettersOfSheet({ assessments, plan }: Sheet): Column[] {
  const { rates, axes, grades } = plan.ratingScale;
  const published = assessments.filter((each) => each.published !== undefined);
  if (rates === 'indicator' || published.length === 0) return [];
  if (rates === 'project')
    return [{ head: lettersHead.project, letters: counted(countGrades(plan, published)) }];
  const letters = published.flatMap((each) => {
    const grade = grades.find(({ grade: letter }) => letter === each.published);
    const axis = axes.length > 1 ? axes.find(({ id }) => id === each.axis)?.name : undefined;
    return grade ? [{ grade, words: axis ?? grade.label }] : [];
  });
  return [{ head: lettersHead.measure, letters }];
}

function others(headlines: readonly Headline[]): Column {
  const grades = headlines.flatMap((headline) => headline.grades);
  const counts = Map.groupBy(grades, ({ grade }) => grade);
  const letters = [...counts.values()].flatMap(([grade, ...more]) =>
    grade ? [{ grade, words: lettersHead.count(1 + more.length) }] : [],
  );
  return { head: lettersHead.others(headlines.length), letters };
}

function counted(counts: { grade: Grade; count: number }[]): { grade: Grade; words: string }[] {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ grade, count }) => ({ grade, words: lettersHead.count(count) }));
}
