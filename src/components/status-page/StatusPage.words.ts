import type { GradeCount } from '../../domain/rating/distribution.ts';
import type { StatusYear } from '../../domain/rating/status-year.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import type { RatingAxis } from '../../schema/rating-axis.ts';
import { countOf } from '../../text/kind-count.ts';
import { periodLabel } from '../../text/period.ts';

/** What the letters are, for those who meet them first. */
export function statusLead(axes: number): string {
  const whose = 'シートにつけられた評価を、そのままのせています。';
  return axes > 1 ? `${whose}${axes}つの見方があり、まとめて点にはしません。` : whose;
}

/** Heads the letters of a year: 令和7年度の評価. */
export function yearTitle(fiscalYear: string): string {
  return `${periodLabel(fiscalYear)}の評価`;
}

/** How many things have them: 25施策. */
export function yearCount({ groups }: StatusYear, vocabulary: Vocabulary): string {
  const subjects = groups.flatMap(({ measures }) => measures.flatMap((each) => each.subjects));
  const types = new Set(subjects.map(({ row }) => row.subject.type));
  const [only] = types;
  const noun = types.size === 1 && only ? vocabulary[only] : '評価の対象';
  return countOf(subjects.length, noun);
}

/** In which order they stand, and what a letter leads to. */
export const listOrder = 'シートの順です。よい順にはならべません。記号から、その年度のシートへ行けます。';

/** The same where a row holds the letters of all that one measure's sheet judges. */
export function stripOrder({ measure, indicator }: Vocabulary): string {
  return `${measure}ごとに、シートの${indicator}の順にならべています。よい順にはならべません。記号から、その年度のシートの${indicator}へ行けます。`;
}

/** Leads to what the letters mean. */
export const toKey = '記号とことばの意味';

/** What is not known of a year: ほかの24施策の令和3年度のシートは、まだ登録していません。 */
export function notRegistered({ unregistered, fiscalYear }: StatusYear, { measure }: Vocabulary): string {
  return `ほかの${countOf(unregistered.length, measure)}の${periodLabel(fiscalYear)}のシートは、まだ登録していません。`;
}

/** The head of the years against each other. */
export const overYears = { title: '年度ごとのうつりかわり', lead: '見方ごとにひらきます。' };

/** Where they stand, if there are too many for one page. */
export function onMeasurePages({ measure, indicator }: Vocabulary): string {
  return `年度ごとの評価は、${measure}のページに、${indicator}の値といっしょにあります。`;
}

/** Who judges on an axis, and whether its grades have an order. */
export function axisNote({ assessor, order, grades }: RatingAxis): string {
  const ends = [grades.at(0), grades.findLast(({ tone }) => tone !== 'none')].flatMap(
    (each) => each?.grade ?? [],
  );
  const ordered =
    order === 'none'
      ? 'ことばだけで、順はありません。'
      : `${(order === 'worst_first' ? ends.reverse() : ends).join(' から ')} の順があります。`;
  return assessor === undefined ? ordered : `${assessor}。${ordered}`;
}

/** How often each grade is given in the newest year: 令和7年度は、S 6、A 6です。 */
export function tally(fiscalYear: string, counts: readonly GradeCount[]): string {
  const given = counts.filter(({ count }) => count > 0).map(({ grade, count }) => `${grade.grade} ${count}`);
  return `${periodLabel(fiscalYear)}は、${given.join('、')}です。`;
}

/** How the years of a row are to be read. */
export const rowsOfYears = {
  letters: '記号から、その年度のシートへ行けます。',
  words: '同じことばが続く年度は、つなげています。',
};

/** What the words of an axis without an order do not say. */
export const unorderedWords =
  'シートのことばのままです。どれが上ということはないので、色や形で分けていません。上がった・下がったとも言いません。';

/** Leads to how often each grade was given in each year. */
export function distributionOnPlanPage({ plan }: Vocabulary): string {
  return `年度ごとの評価の数を${plan}のページで見る`;
}

/** The fields by which letters are narrowed. */
export const yearField = '年度';
export const letterField = '評価';
export const changeField = '前の年度とくらべて';

/** The name of a field of letters in the address: `letter`, or `letter-judgement` where there are several axes. */
export function letterKey(axis: string, several: boolean): string {
  return several ? `letter-${axis}` : 'letter';
}

/** What happened to a letter, on an axis of several: 達成度：評価が上がった. */
export function axisIn({ name }: Pick<RatingAxis, 'name'>, change: string): string {
  return `${name}：${change}`;
}
