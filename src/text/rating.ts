import type { Agreement, Arithmetic, WorkedRating, WorkedReason } from '../domain/rating.ts';
import type { RatingScale } from '../schema/rating-scale.ts';
import { absenceWords } from './absence.ts';
import { measured, movement, signedPercent } from './measured.ts';
import type { RatingContext } from './rating-context.ts';

/** A worked rating in one or two plain sentences, with its numbers: why the rule gives this letter, or why it gives none. */
export function explainRating(worked: WorkedRating, context: RatingContext): string {
  return reasonSentences[worked.reason](worked, context);
}

/** Whether the sheet's letter is the worked one, in words. */
const agreementWords: Record<Agreement, string> = {
  yes: 'シートの評価と同じです。',
  no: 'シートの評価と違います。',
  not_checkable: 'シートの評価が正しいかどうかは、数字から確かめられません。',
};

/** The same with its reason: which letters differ, or why nothing can be said. */
export function explainAgreement(
  agrees: Agreement,
  worked: WorkedRating | undefined,
  published: string | undefined,
): string {
  if (agrees === 'yes') return agreementWords.yes;
  if (worked === undefined)
    return 'シートに印刷された評価です。数字から計算する決まりがないため、当サイトでは確かめていません。';
  if (agrees === 'no')
    return `${agreementWords.no}シートは ${published ?? ''}、当サイトの計算は ${worked.grade ?? ''} です。シートの評価は書きかえません。`;
  if (published === undefined) return 'シートに評価が印刷されていないため、くらべられません。';
  if (worked.grade === undefined) return agreementWords.not_checkable;
  return `${agreementWords.not_checkable}シートの ${published} は「見込み」も含み、見込みは市の判断だからです。`;
}

/** A letter with what the legend says of it: D「現状値より下落（△10％以上）」. */
export function gradeWithLabel(grade: string, { grades }: RatingScale): string {
  const label = grades.find((each) => each.grade === grade)?.label;
  return label === undefined ? grade : `${grade}「${label}」`;
}

/** That the year has no actual, with the sheet's reason where it names one. */
export function noActual({ actualAbsence }: RatingContext): string {
  return `この年度の実績値がありません${actualAbsence === undefined ? '' : `（${absenceWords[actualAbsence].label}）`}。`;
}

type Sentences = (worked: WorkedRating, context: RatingContext) => string;

const unchecked = '評価は確かめられません。';

const reasonSentences: Record<WorkedReason, Sentences> = {
  actual_absent: (worked, context) => `${noActual(context)}${letter(worked, context)}`,
  actual_unplaced: () => `この年度の実績値が、原本のどの数か特定できていません。そのため、${unchecked}`,
  actual_missing: () => `シートに、この年度の実績値の欄がありません。そのため、${unchecked}`,
  baseline_missing: ({ arithmetic }, context) =>
    `${shortfall(arithmetic, context)}現状値の数が分からず、変化を計算できないため、${unchecked}`,
  target_reached: (worked, context) => `${reached(worked.arithmetic, context)}${letter(worked, context)}`,
  changed: (worked, context) =>
    `${shortfall(worked.arithmetic, context)}${change(worked.arithmetic, context)}${sense(worked.arithmetic)}${letter(worked, context)}`,
  zero_baseline: (worked, context) =>
    `現状値が 0 なので、変化の割合は出せません。実績値は現状値${towards(worked, context)}ので、${letter(worked, context)}`,
  direction_only_not_improved: (worked, context) =>
    `目標は「${context.targetText ?? '向き'}」で、数はありません。${change(worked.arithmetic, context)}${letter(worked, context)}`,
  direction_only_improved: ({ arithmetic }, context) =>
    `${change(arithmetic, context)}目標は「${context.targetText ?? '向き'}」だけで数がなく、達成なのかその手前なのかを分けられないため、${unchecked}`,
  no_direction: () => `多いほどよいのか、少ないほどよいのかを決められない指標です。そのため、${unchecked}`,
  no_band: () => `保つことが目標ですが、どこまでの範囲ならよいのかが書かれていません。そのため、${unchecked}`,
  target_unplaced: () => `目標値が、原本のどの数か特定できていません。そのため、${unchecked}`,
};

function letter({ grade }: WorkedRating, { scale }: RatingContext): string {
  return grade === undefined ? unchecked : `評価の決まりでは ${gradeWithLabel(grade, scale)}です。`;
}

function reached({ actual = '', target, better }: Arithmetic, { unit }: RatingContext): string {
  const value = `実績値 ${measured(actual, unit)}`;
  if (better === 'band' || target === undefined) return `${value}は、保つ範囲に入っています。`;
  return `${value}は、目標値 ${measured(target, unit)}${better === 'lower' ? '以下' : '以上'}です。`;
}

function shortfall({ actual, target, better }: Arithmetic, { unit, hasTarget }: RatingContext): string {
  if (better === 'band') return '実績値が、保つ範囲に入っていません。';
  if (!hasTarget) return 'シートに目標値がありません。';
  if (target === undefined || actual === undefined) return '';
  return `実績値 ${measured(actual, unit)}は、目標値 ${measured(target, unit)}に届いていません。`;
}

function change(
  { baseline, actual, difference, changePercent }: Arithmetic,
  { unit, scale }: RatingContext,
): string {
  if (baseline === undefined || actual === undefined || difference === undefined) return '';
  const percent = changePercent === undefined ? '' : `（変化率 ${signedPercent(changePercent, scale)}）`;
  return `現状値 ${measured(baseline, unit)}から実績値 ${measured(actual, unit)}へ、${movement(difference, unit)}${percent}。`;
}

// Where up is not better, the letter would seem to contradict the movement.
function sense({ better }: Arithmetic): string {
  if (better === 'band') return '保つ範囲にどれだけ近づいたかで見て、';
  return better === 'lower' ? '少ないほどよい指標として、' : '';
}

// Rates against a baseline of 0 know three outcomes, and the band says which: first better, last worse, else the same.
function towards({ grade }: WorkedRating, { scale: { rule } }: RatingContext): string {
  if (grade === rule?.bands[0]?.grade) return 'よりよくなった';
  return grade === rule?.bands.at(-1)?.grade ? 'より悪くなった' : 'と同じな';
}
