import type { Agreement } from '../domain/rating/agreement.ts';
import type { Rating } from '../domain/rating/rating.ts';
import type { WorkedRating, WorkedReason } from '../domain/rating/worked-rating.ts';
import type { Role } from '../domain/observation/observation.ts';
import type { JudgedBy } from '../domain/rating/judged-by.ts';
import type { Language } from '../schema/language.ts';
import type { RatingAxis } from '../schema/rating-axis.ts';
import { figureWords, operand } from './figure.ts';
import { capitalized } from './chart.ts';
import { movement, rateOfChange } from './measured.ts';
import { withoutGrade } from './grade-absence.ts';
import { inLanguages } from './language.ts';
import { ofPeriod, periodInBrackets } from './period.ts';
import { deviates, ratioFormula, ratioName, ratioPercent } from './rating-ratio.ts';
import { actualName, roleLabel, roleNames } from './role.ts';
import { joined, named, say, type Words } from './words.ts';

/** A worked rating in one or two plain sentences, with its numbers: why the rule gives this letter, or why it gives none. */
export function explainRating(worked: WorkedRating, axis: RatingAxis, language: Language = 'ja'): Words {
  return sentencesIn[language][worked.reason](worked, axis);
}

/** Whether the sheet's letter is the worked one, in words. */
const agreementWords: Record<Agreement, string> = {
  yes: 'シートの評価と同じです。',
  no: 'シートの評価と違います。',
  not_checkable: 'シートの評価が正しいかどうかは、数字から確かめられません。',
};

/** The same with its reason: which letters differ, or why nothing can be said. */
export function explainAgreement(rating: Agreeing, language: Language = 'ja'): string {
  return agreementIn[language](rating);
}

type Agreeing = Pick<Rating, 'agrees'> & {
  [Part in 'worked' | 'published' | 'absence']?: Rating[Part] | undefined;
};

const agreementIn = inLanguages<(rating: Agreeing) => string>({
  ja: agreementInJapanese,
  en: ({ agrees, worked, published, absence }) => {
    if (agrees === 'yes') return 'The same as the published grade.';
    if (worked === undefined)
      return 'This is the grade printed on the sheet. No rule derives it from numbers, so we have not checked it.';
    if (agrees === 'no')
      return `Not the same as the published grade: the sheet says ${published ?? ''}, our working gives ${worked.grade ?? ''}. The sheet’s grade stays as it is.`;
    if (published === undefined)
      return absence === undefined
        ? 'The sheet prints no grade to compare it with.'
        : `There is no published grade to compare it with: ${withoutGrade({ absence }, 'en')}.`;
    if (worked.grade === undefined) return 'The numbers cannot show whether the published grade is right.';
    return `The numbers cannot show whether the published grade is right: the sheet’s ${published} also covers results that are only expected.`;
  },
});

function agreementInJapanese({ agrees, worked, published, absence }: Agreeing): string {
  if (agrees === 'yes') return agreementWords.yes;
  if (worked === undefined)
    return 'シートに印刷された評価です。数字から計算する決まりがないため、当サイトでは確かめていません。';
  if (agrees === 'no')
    return `${agreementWords.no}シートは ${published ?? ''}、当サイトの計算は ${worked.grade ?? ''} です。シートの評価は書きかえません。`;
  if (published === undefined)
    return absence === undefined
      ? 'シートに評価が印刷されていないため、くらべられません。'
      : `シートの評価の欄は${withoutGrade({ absence })}なので、くらべられません。`;
  if (worked.grade === undefined) return agreementWords.not_checkable;
  return `${agreementWords.not_checkable}シートの ${published} は「見込み」も含み、見込みかどうかは数字から分からないからです。`;
}

/** A letter with what the legend says of it: D「現状値より下落（△10％以上）」. */
export function gradeWithLabel(
  grade: string,
  { grades }: Pick<RatingAxis, 'grades'>,
  language: Language = 'ja',
): string {
  const label = grades.find((each) => each.grade === grade)?.label;
  return label === undefined ? grade : `${grade}${quoted[language](label)}`;
}

const quoted = inLanguages<(label: string) => string>({
  ja: (label) => `「${label}」`,
  en: (label) => ` (${label})`,
});

/** That the year has no actual, with the sheet's reason where it names one. */
export function noActual(judgedBy: JudgedBy, language: Language = 'ja'): Words {
  const { actual } = judgedBy;
  if (language === 'en')
    return say`There is no ${actualName(judgedBy, language)} for the year${actual ? say` (${named(actual)})` : ''}. `;
  return say`この年度の${actualName(judgedBy)}がありません${actual ? say`（${named(actual)}）` : ''}。`;
}

/** The unit in which a grade was judged. */
export function judgedUnit({ actual, baseline, target }: JudgedBy): string | undefined {
  return (actual ?? target ?? baseline)?.unit;
}

type Sentences = (worked: WorkedRating, axis: RatingAxis) => Words;

const unchecked = '評価は確かめられません。';

const reasonSentences: Record<WorkedReason, Sentences> = {
  actual_absent: (worked, axis) => say`${noActual(worked.judgedBy)}${letter(worked, axis)}`,
  actual_unplaced: ({ judgedBy }) =>
    say`この年度の${actualName(judgedBy)}が、原本のどの数か特定できていません。そのため、${unchecked}`,
  actual_not_stated: ({ judgedBy }) => say`${noActual(judgedBy)}そのため、${unchecked}`,
  actual_missing: ({ judgedBy }) =>
    judgedBy.actual
      ? say`この年度の${actualName(judgedBy)}は「${named(judgedBy.actual)}」で、数はありません。そのため、${unchecked}`
      : say`シートに、この年度の${actualName(judgedBy)}の欄がありません。そのため、${unchecked}`,
  baseline_missing: (worked) =>
    say`${shortfall(worked)}${roleNames(worked.judgedBy).baseline}の数が分からず、変化を計算できないため、${unchecked}`,
  target_reached: (worked, axis) => say`${reached(worked)}${letter(worked, axis)}`,
  changed: (worked, axis) =>
    say`${shortfall(worked)}${change(worked, axis)}${sense(worked)}${letter(worked, axis)}`,
  zero_baseline: (worked, axis) =>
    say`${roleNames(worked.judgedBy).baseline}が 0 なので、変化の割合は出せません。${actualName(worked.judgedBy)}は${roleNames(worked.judgedBy).baseline}${towards(worked, axis)}ので、${letter(worked, axis)}`,
  direction_only_not_improved: (worked, axis) =>
    say`目標は「${targetWord(worked)}」で、数はありません。${change(worked, axis)}${letter(worked, axis)}`,
  direction_only_improved: (worked, axis) =>
    say`${change(worked, axis)}目標は「${targetWord(worked)}」だけで数がなく、達成なのかその手前なのかを分けられないため、${unchecked}`,
  no_direction: () => say`多いほどよいのか、少ないほどよいのかを決められない指標です。そのため、${unchecked}`,
  no_band: () =>
    say`保つことが目標ですが、どこまでの範囲ならよいのかが書かれていません。そのため、${unchecked}`,
  target_unplaced: ({ judgedBy }) =>
    say`${roleNames(judgedBy).target}が、原本のどの数か特定できていません。そのため、${unchecked}`,
  target_absent: ({ judgedBy }) =>
    say`${roleNames(judgedBy).target}がありません${judgedBy.target ? say`（${judgedBy.target}）` : ''}。そのため、${unchecked}`,
  target_missing: (worked, axis) =>
    say`${worked.judgedBy.target ? say`目標は「${targetWord(worked)}」で、数はありません` : `シートに${roleNames(worked.judgedBy).target}がありません`}。${untold(axis)}`,
  target_not_positive: ({ judgedBy }) =>
    say`${roleNames(judgedBy).target}が 0 以下で、達成率を計算できないため、${unchecked}`,
  actual_not_positive: ({ judgedBy }) =>
    say`${actualName(judgedBy)}が 0 以下で、達成率を計算できないため、${unchecked}`,
  no_ratio_for_lower: () =>
    say`少ないほどよい指標の達成率をどう出すかが、評価の決まりに書かれていません。そのため、${unchecked}`,
  ratio: (worked, axis) => say`${ratio(worked, axis)}${letter(worked, axis)}`,
};

function letter({ grade }: WorkedRating, axis: RatingAxis): string {
  return grade === undefined ? unchecked : `評価の決まりでは ${gradeWithLabel(grade, axis)}です。`;
}

function untold({ rule }: RatingAxis): string {
  return rule?.name === 'ratio_to_target'
    ? `達成率を計算できないため、${unchecked}`
    : `達成したかどうかが分からないため、${unchecked}`;
}

function targetWord({ judgedBy: { target } }: WorkedRating): Words {
  return target && figureWords(target) !== '' ? say`${target}` : say`向き`;
}

function reached({ arithmetic: { actual = '', target, better }, judgedBy }: WorkedRating): Words {
  const value = say`${nameOfYear(judgedBy, 'actual')} ${operand(actual, judgedUnit(judgedBy))}`;
  if (better === 'band' || target === undefined) return say`${value}は、保つ範囲に入っています。`;
  return say`${value}は、${nameOfYear(judgedBy, 'target')} ${operand(target, judgedUnit(judgedBy))}${better === 'lower' ? '以下' : '以上'}です。`;
}

function shortfall({ arithmetic: { actual, target, better }, judgedBy }: WorkedRating): Words {
  const unit = judgedUnit(judgedBy);
  if (better === 'band') return say`${actualName(judgedBy)}が、保つ範囲に入っていません。`;
  if (!judgedBy.target) return say`シートに${roleNames(judgedBy).target}がありません。`;
  if (target === undefined || actual === undefined) return say``;
  return say`${nameOfYear(judgedBy, 'actual')} ${operand(actual, unit)}は、${nameOfYear(judgedBy, 'target')} ${operand(target, unit)}に届いていません。`;
}

function change({ arithmetic, judgedBy }: WorkedRating, axis: RatingAxis): Words {
  const { baseline, actual, difference } = arithmetic;
  const unit = judgedUnit(judgedBy);
  if (baseline === undefined || actual === undefined || difference === undefined) return say``;
  const percent = rateOfChange(difference, baseline, axis);
  const rate = percent === undefined ? '' : say`（変化率 ${percent}）`;
  return say`${nameOfYear(judgedBy, 'baseline')} ${operand(baseline, unit)}から${nameOfYear(judgedBy, 'actual')} ${operand(actual, unit)}へ、${movement(difference, unit)}${rate}。`;
}

/** The same in English, by the names that the form has there. */
const inEnglish: Record<WorkedReason, Sentences> = {
  actual_absent: (worked, axis) => say`${noActual(worked.judgedBy, 'en')}${ruleGives(worked, axis)}`,
  actual_unplaced: ({ judgedBy }) =>
    say`We could not tell which number in the original is the ${actualName(judgedBy, 'en')} for the year. ${uncheckable}`,
  actual_not_stated: ({ judgedBy }) => say`${noActual(judgedBy, 'en')}${uncheckable}`,
  actual_missing: ({ judgedBy }) =>
    judgedBy.actual
      ? say`The ${actualName(judgedBy, 'en')} for the year is “${named(judgedBy.actual)}”, not a number. ${uncheckable}`
      : say`The sheet has no column for the ${actualName(judgedBy, 'en')} in that year. ${uncheckable}`,
  baseline_missing: (worked) =>
    say`${missed(worked)}The number for the ${roleNames(worked.judgedBy).baseline} is not known, so the change cannot be worked out. ${uncheckable}`,
  target_reached: (worked, axis) => say`${attained(worked)}${ruleGives(worked, axis)}`,
  changed: (worked, axis) =>
    say`${missed(worked)}${changed(worked, axis)}${senseInEnglish(worked)}${ruleGives(worked, axis)}`,
  zero_baseline: (worked, axis) =>
    say`The ${roleNames(worked.judgedBy).baseline} is 0, so there is no rate of change. The ${actualName(worked.judgedBy, 'en')} is ${towardsInEnglish(worked, axis)} the ${roleNames(worked.judgedBy).baseline}. ${ruleGives(worked, axis)}`,
  direction_only_not_improved: (worked, axis) =>
    say`The target is “${targetInEnglish(worked)}” and has no number. ${changed(worked, axis)}${ruleGives(worked, axis)}`,
  direction_only_improved: (worked, axis) =>
    say`${changed(worked, axis)}The target is only “${targetInEnglish(worked)}”, so we cannot tell whether it was reached or only came nearer. ${uncheckable}`,
  no_direction: () => say`We cannot decide whether more or less is better. ${uncheckable}`,
  no_band: () => say`The aim is to keep the level, but it is not stated which range is good. ${uncheckable}`,
  target_unplaced: ({ judgedBy }) =>
    say`We could not tell which number in the original is the ${roleNames(judgedBy).target}. ${uncheckable}`,
  target_absent: ({ judgedBy }) =>
    say`There is no ${roleNames(judgedBy).target}${judgedBy.target ? say` (${judgedBy.target})` : ''}. ${uncheckable}`,
  target_missing: (worked, axis) =>
    say`${worked.judgedBy.target ? say`The target is “${targetInEnglish(worked)}” and has no number` : `The sheet has no ${roleNames(worked.judgedBy).target}`}. ${axis.rule?.name === 'ratio_to_target' ? 'The share of the target that was reached cannot be worked out. ' : 'We cannot tell whether it was reached. '}${uncheckable}`,
  target_not_positive: ({ judgedBy }) =>
    say`The ${roleNames(judgedBy).target} is 0 or less, so the share of it that was reached cannot be worked out. ${uncheckable}`,
  actual_not_positive: ({ judgedBy }) =>
    say`The ${actualName(judgedBy, 'en')} is 0 or less, so the share of the target that was reached cannot be worked out. ${uncheckable}`,
  no_ratio_for_lower: () =>
    say`Less is better here, and the rule does not say how to work out the share that was reached in that case. ${uncheckable}`,
  ratio: (worked, axis) => {
    const sum = ratioFormula(worked, axis, 'en').map((term) =>
      'sign' in term ? term.sign : say`${term.caption} ${term.figure}`,
    );
    return say`${capitalized(ratioName(axis, worked, 'en'))}: ${ratioPercent(worked, axis)} (${joined(sum, ' ')}). ${deviates(axis) ? '' : senseInEnglish(worked)}${ruleGives(worked, axis)}`;
  },
};

const sentencesIn = inLanguages<Record<WorkedReason, Sentences>>({ ja: reasonSentences, en: inEnglish });

const uncheckable = 'The grade cannot be checked.';

function ruleGives({ grade }: WorkedRating, axis: RatingAxis): string {
  return grade === undefined ? uncheckable : `By the rule this is ${gradeWithLabel(grade, axis, 'en')}.`;
}

function targetInEnglish({ judgedBy: { target } }: WorkedRating): Words {
  return target && figureWords(target) !== '' ? say`${target}` : say`a direction`;
}

function attained({ arithmetic: { actual = '', target, better }, judgedBy }: WorkedRating): Words {
  const unit = judgedUnit(judgedBy);
  const value = say`The ${nameOfYear(judgedBy, 'actual', 'en')}, ${operand(actual, unit)}, is`;
  if (better === 'band' || target === undefined) return say`${value} within the range to be kept. `;
  return say`${value} at or ${better === 'lower' ? 'below' : 'above'} the ${nameOfYear(judgedBy, 'target', 'en')}, ${operand(target, unit)}. `;
}

function missed({ arithmetic: { actual, target, better }, judgedBy }: WorkedRating): Words {
  const unit = judgedUnit(judgedBy);
  if (better === 'band') return say`The ${actualName(judgedBy, 'en')} is not within the range to be kept. `;
  if (!judgedBy.target) return say`The sheet has no ${roleNames(judgedBy).target}. `;
  if (target === undefined || actual === undefined) return say``;
  return say`The ${nameOfYear(judgedBy, 'actual', 'en')}, ${operand(actual, unit)}, does not reach the ${nameOfYear(judgedBy, 'target', 'en')}, ${operand(target, unit)}. `;
}

function changed({ arithmetic, judgedBy }: WorkedRating, axis: RatingAxis): Words {
  const { baseline, actual, difference } = arithmetic;
  const unit = judgedUnit(judgedBy);
  if (baseline === undefined || actual === undefined || difference === undefined) return say``;
  const percent = rateOfChange(difference, baseline, axis);
  const rate = percent === undefined ? '' : say` (a change of ${percent})`;
  return say`From the ${nameOfYear(judgedBy, 'baseline', 'en')}, ${operand(baseline, unit)}, to the ${nameOfYear(judgedBy, 'actual', 'en')}, ${operand(actual, unit)}: ${movement(difference, unit, 'en')}${rate}. `;
}

function senseInEnglish({ arithmetic: { better } }: WorkedRating): string {
  if (better === 'band') return 'What counts is how close it came to the range to be kept. ';
  return better === 'lower' ? 'Less is better. ' : '';
}

function towardsInEnglish({ grade }: WorkedRating, { rule }: RatingAxis): string {
  if (grade === rule?.bands[0]?.grade) return 'better than';
  return grade === rule?.bands.at(-1)?.grade ? 'worse than' : 'the same as';
}

/** What a judged figure is and of when: 令和3年度の実績値, 毎年度の目標値. */
export function nameOfYear(judgedBy: JudgedBy, role: Role, language: Language = 'ja'): string {
  const statement = judgedBy[role];
  if (language === 'en')
    return statement
      ? `${roleLabel(statement, 'en')}${periodInBrackets(statement, 'en')}`
      : roleNames(judgedBy)[role];
  return statement ? `${ofPeriod(statement)}${roleLabel(statement)}` : roleNames(judgedBy)[role];
}

// Where up is not better, the letter would seem to contradict the movement.
function sense({ arithmetic: { better } }: WorkedRating): string {
  if (better === 'band') return '保つ範囲にどれだけ近づいたかで見て、';
  return better === 'lower' ? '少ないほどよい指標として、' : '';
}

// Rates against a baseline of 0 know three outcomes, and the band says which: first better, last worse, else the same.
function towards({ grade }: WorkedRating, { rule }: RatingAxis): string {
  if (grade === rule?.bands[0]?.grade) return 'よりよくなった';
  return grade === rule?.bands.at(-1)?.grade ? 'より悪くなった' : 'と同じな';
}

function ratio(worked: WorkedRating, axis: RatingAxis): Words {
  const sum = ratioFormula(worked, axis).map((term) =>
    'sign' in term ? term.sign : say`${term.caption} ${term.figure}`,
  );
  return say`${ratioName(axis, worked)}は ${ratioPercent(worked, axis)}です（${joined(sum, ' ')}）。${deviates(axis) ? '' : sense(worked)}`;
}
