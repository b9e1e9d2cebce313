import type { GradeCount } from '../../domain/rating/distribution.ts';
import type { StatusYear } from '../../domain/rating/status-year.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import type { RatingAxis } from '../../schema/rating-axis.ts';
import { countIn, countOf } from '../../text/kind-count.ts';
import { inLanguages } from '../../text/language.ts';
import { periodIn, periodLabel } from '../../text/period.ts';

/** What the letters are, for those who meet them first. */
export function statusLead(axes: number): string {
  const whose = 'シートにつけられた評価を、そのままのせています。';
  return axes > 1 ? `${whose}${axes}つの見方があり、まとめて点にはしません。` : whose;
}

/** Heads the letters of a year: 令和7年度の評価. */
export const yearTitle = inLanguages<(fiscalYear: string) => string>({
  ja: (fiscalYear) => `${periodLabel(fiscalYear)}の評価`,
  en: (fiscalYear) => `Grades for ${periodIn('en', fiscalYear)}`,
});

/** What has letters, where it is of several kinds. */
export const ratedThings = inLanguages({ ja: '評価の対象', en: 'graded thing' });

/** What stands with the letters of a plan's year. */
export const yearWords = inLanguages<{
  /** How many things have them: 25施策. */
  count: (count: number, noun: string) => string;
  /** Of which years the plan is, which stands before it, and how to read its letters. */
  of: (years: string, order: string) => string;
  /** In which order they stand, and what a letter leads to. */
  listOrder: string;
  /** The same where a row holds the letters of all that one measure's sheet judges. */
  stripOrder: (vocabulary: Vocabulary) => string;
  /** Leads to what the letters mean. */
  toKey: string;
  /** What is not known of a year: ほかの24施策の令和3年度のシートは、まだ登録していません。 */
  notRegistered: (year: StatusYear, vocabulary: Vocabulary) => string;
}>({
  ja: {
    count: countOf,
    of: (years, order) => `（${years}）の、${order}`,
    listOrder: 'シートの順です。よい順にはならべません。記号から、その年度のシートへ行けます。',
    stripOrder: ({ measure, indicator }) =>
      `${measure}ごとに、シートの${indicator}の順にならべています。よい順にはならべません。記号から、その年度のシートの${indicator}へ行けます。`,
    toKey: '記号とことばの意味',
    notRegistered: ({ unregistered, fiscalYear }, { measure }) =>
      `ほかの${countOf(unregistered.length, measure)}の${periodLabel(fiscalYear)}のシートは、まだ登録していません。`,
  },
  en: {
    count: countIn.en,
    of: (years, order) => ` (${years}). ${order} `,
    listOrder:
      'In the order of the sheets, never from best to worst. A letter links to the sheet for its year.',
    stripOrder: ({ measure, indicator }) =>
      `By ${measure}, each ${indicator} in the order of its sheet, never from best to worst. A letter links to the sheet for its year.`,
    toKey: 'What the grades mean',
    notRegistered: ({ unregistered, fiscalYear }, { measure }) =>
      `${countIn.en(unregistered.length, `other ${measure}`)}: no sheet for ${periodIn('en', fiscalYear)} is here yet, which does not mean that none has been published.`,
  },
});

/** What stands with the years against each other. */
export const overYears = inLanguages<{
  title: string;
  lead: string;
  /** Where they stand, if there are too many for one page. */
  onMeasurePages: (vocabulary: Vocabulary) => string;
  ofMeasure: (title: string) => string;
}>({
  ja: {
    title: '年度ごとのうつりかわり',
    lead: '見方ごとにひらきます。',
    onMeasurePages: ({ measure, indicator }) =>
      `年度ごとの評価は、${measure}のページに、${indicator}の値といっしょにあります。`,
    ofMeasure: (title) => `${title}の年度ごとの評価`,
  },
  en: {
    title: 'Year by year',
    lead: 'One section for each axis on which the sheets grade.',
    onMeasurePages: ({ measure, indicator }) =>
      `The grades for each year are on the page of the ${measure}, with the values of each ${indicator}.`,
    ofMeasure: (title) => `${title}: grades by year`,
  },
});

/** What stands with one axis over the years. */
export const axisWords = inLanguages<{
  /** Who judges on it, and whether its grades have an order. */
  note: (axis: RatingAxis) => string;
  /** How often each grade is given in the newest year: 令和7年度は、S 6、A 6です。 */
  tally: (fiscalYear: string, counts: readonly GradeCount[]) => string;
  /** How the years of a row are to be read. */
  rows: { letters: string; words: string };
  caption: (plan: { name: string }, axis: RatingAxis) => string;
}>({
  ja: {
    note: (axis) => {
      const ends = endsOf(axis);
      const ordered =
        ends === undefined ? 'ことばだけで、順はありません。' : `${ends.join(' から ')} の順があります。`;
      return axis.assessor === undefined ? ordered : `${axis.assessor}。${ordered}`;
    },
    tally: (fiscalYear, counts) => `${periodLabel(fiscalYear)}は、${given(counts).join('、')}です。`,
    rows: {
      letters: '記号から、その年度のシートへ行けます。',
      words: '同じことばが続く年度は、つなげています。',
    },
    caption: ({ name }, axis) => `${name}　${axis.name}、年度ごと`,
  },
  en: {
    note: (axis) => {
      const ends = endsOf(axis);
      const ordered =
        ends === undefined ? 'Words only, in no order.' : `In order, from ${ends.join(' to ')}.`;
      return axis.assessor === undefined ? ordered : `${axis.assessor}. ${ordered}`;
    },
    tally: (fiscalYear, counts) => `${periodIn('en', fiscalYear)}: ${given(counts).join(', ')}. `,
    rows: {
      letters: 'A letter links to the sheet for its year. ',
      words: 'Years with the same word are joined. ',
    },
    caption: ({ name }, axis) => `${name}, ${axis.name}, year by year`,
  },
});

/** The first and the last grade of an axis, the best first; nothing of one without an order. */
function endsOf({ order, grades }: RatingAxis): string[] | undefined {
  if (order === 'none') return undefined;
  const ends = [grades.at(0), grades.findLast(({ tone }) => tone !== 'none')].flatMap(
    (each) => each?.grade ?? [],
  );
  return order === 'worst_first' ? ends.reverse() : ends;
}

function given(counts: readonly GradeCount[]): string[] {
  return counts.filter(({ count }) => count > 0).map(({ grade, count }) => `${grade.grade} ${count}`);
}

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
