import type { ChangeKind, Incomparable, WithoutLetter } from '../domain/rating/letter-change.ts';
import { noPair, type NoPairOnAxis } from '../domain/rating/no-pair.ts';
import { orderedGrades } from '../domain/rating/scale.ts';
import type { PlanStatus } from '../domain/rating/status.ts';
import type { YearChange } from '../domain/rating/year-change.ts';
import type { Absence } from '../schema/absence.ts';
import type { RatingAxis } from '../schema/rating-axis.ts';
import { withoutGrade } from './grade-absence.ts';
import { inLanguages } from './language.ts';
import { periodLabel } from './period.ts';
import { unregistered } from './registration.ts';

/** How a letter stands to the one of the year before. */
export const changeLabels: Record<ChangeKind, string> = {
  better: '評価が上がった',
  same: '評価が同じ',
  worse: '評価が下がった',
  newly_rated: '新しく評価がついた',
  no_longer_rated: '評価がつかなくなった',
  not_comparable: 'くらべられない',
};

/** The same among the choices of a field that is called 前の年度とくらべて. */
export const changeChoices: Record<ChangeKind, string> = {
  better: '上がった',
  same: '同じ',
  worse: '下がった',
  newly_rated: '新しくついた',
  no_longer_rated: 'つかなくなった',
  not_comparable: 'くらべられない',
};

const withoutLetterWords: Record<WithoutLetter, string> = {
  unregistered: unregistered.label,
  not_listed: 'シートになし',
  no_letter: '評価なし',
};

const withoutLetterEnglish: Record<WithoutLetter, string> = {
  unregistered: 'not here yet',
  not_listed: 'not on the sheet',
  no_letter: 'no grade',
};

/** What stands in place of a letter: what its cell has instead, where that is said; else why the year has none. */
export const noLetterIn = inLanguages<
  (cell: { without: WithoutLetter; absence?: Absence | undefined }) => string
>({
  ja: ({ without, absence }) =>
    absence === undefined ? withoutLetterWords[without] : withoutGrade({ absence }),
  en: ({ without, absence }) =>
    absence === undefined ? withoutLetterEnglish[without] : withoutGrade({ absence }, 'en'),
});

/** Why two years cannot be compared. */
export const incomparableWords: Record<Incomparable, string> = {
  plan_begins: '計画の初めの年度です',
  unregistered: `片方の年度のシートが${unregistered.label}です`,
  unknown: '片方の年度の評価が分かりません',
  not_assessable: '評価の順番に入らない記号です',
  unordered: '評価に順番がありません',
  other_scale: '評価の決まりが、前の年度とちがいます',
};

/** 令和2年度から令和3年度へ */
export function changeSpan({ from, to }: Pick<YearChange, 'from' | 'to'>): string {
  return `${periodLabel(from)}から${periodLabel(to)}へ`;
}

/** By which order letters are compared, and which have no place in it. */
export function orderInWords(axis: RatingAxis): string {
  if (axis.order === 'none') return '評価に順番がないので、前の年度の評価とはくらべません。';
  const ordered = orderedGrades(axis);
  const outside = axis.grades.filter((grade) => !ordered.includes(grade));
  const names = (grades: readonly { grade: string }[]) => grades.map(({ grade }) => grade).join('、');
  const order = `計画の決まりにある順（${names(ordered)}）で、前の年度の評価とくらべました。目標が年度でちがうと、値がよくなっても評価が下がることがあります。`;
  return outside.length === 0 ? order : `${order}${names(outside)} は順番に入らないので、くらべられません。`;
}

/** Why no letter of a year is compared with the year before, of several axes by axis. */
export function noPairOf(status: PlanStatus, fiscalYear: string): string {
  const pair = noPair(status, fiscalYear);
  const label = periodLabel(fiscalYear);
  if (pair.because === 'plan_begins')
    return `${label}は計画の初めの年度です。計画がちがうと評価の決まりもちがうので、前の年度とはくらべません。`;
  const before = periodLabel(pair.before);
  if (pair.because === 'unregistered')
    return `${before}のシートをまだ登録していないので、${label}の評価は、前の年度とまだくらべられません。`;
  if (pair.because === 'no_letter')
    return `登録した${before}のシートに評価がないので、${label}の評価は、前の年度とくらべられません。`;
  const { plan } = status;
  const reason = ({ because, subjects }: NoPairOnAxis) => {
    const [only] = subjects.length === 1 ? subjects : [];
    return {
      unordered: '順番がない',
      no_letter: `登録した${before}のシートに評価がない`,
      unknown: `${before}の評価が分からない`,
      nothing_in_common: `登録したシートに、${before}と${label}の両方で評価された${only ? plan.vocabulary[only] : 'もの'}がない`,
      other_scale: `${before}と評価の決まりがちがう`,
      not_assessable: '順番に入らない記号がどちらかの年度にある',
    }[because];
  };
  return [...Map.groupBy(pair.axes, reason)]
    .map(([why, alike]) => {
      const names = alike.map(({ axis }) => `「${axis.name}」`).join('');
      return `${plan.axes.length > 1 ? names : `${label}の評価`}は、${why}ので、前の年度とくらべられません。`;
    })
    .join('');
}

/** Leads to which letters changed in an earlier year. */
export function changesOnYearPage(fiscalYear: string): string {
  return `どれがそうかを${periodLabel(fiscalYear)}のページで見る`;
}

/** Opens the list of what changed between two years. */
export function whichChanged(change: YearChange, named: boolean): string {
  return `${changeSpan(change)}の${named ? `「${change.axis.name}」の` : ''}内訳を見る`;
}

/** Which of the plan's indicators had the letters before, or has them since. */
export function successionSentence(names: readonly string[], direction: 'continues' | 'continuedBy'): string {
  const list = names.map((name) => `「${name}」`).join('');
  return direction === 'continues'
    ? `${list}を引きつぐ指標（当サイトの読み方）`
    : `${list}に引きつがれた（当サイトの読み方）`;
}
