import type { Observation } from '../../domain/observation/observation.ts';
import type { WorkedRating, WorkedReason } from '../../domain/rating/worked-rating.ts';
import type { Language } from '../../schema/language.ts';
import type { Band, RatingAxis, RatingRule } from '../../schema/rating-axis.ts';
import { difference as differenceFigure, operand, type WorkedFigure } from '../../text/figure.ts';
import { differenceUnit, movement, rateOfChange } from '../../text/measured.ts';
import { inLanguages } from '../../text/language.ts';
import { capitalized } from '../../text/chart.ts';
import { readableNumber } from '../../text/number.ts';
import { periodInBrackets } from '../../text/period.ts';
import { ratioFormula, ratioName, ratioPercent } from '../../text/rating-ratio.ts';
import type { Term } from '../../text/rating-term.ts';
import { explainRating, judgedUnit, nameOfYear, noActual } from '../../text/rating.ts';
import { actualName, roleNames } from '../../text/role.ts';
import { say, type Words } from '../../text/words.ts';

/** One step of «なぜ S？»: what is asked, the sum, and what follows from it. */
export interface RatingStep {
  question: Words;
  terms: Term[];
  answer?: Words;
  /** Whether the rule's bands are shown with the step. */
  bands?: true;
}

/** The heading of the explanation: なぜ S？ It asks for the sheet's letter, or for ours where the sheet prints none. */
export function whyTitle(grade: string | undefined, language: Language = 'ja'): string {
  return stepWords[language].title(grade);
}

/** The steps to a worked letter: 目標の達成か, 現状値からの変化, 決まりにあてはめる; fewer where the rule stops earlier. */
export function ratingSteps(worked: WorkedRating, axis: RatingAxis, language: Language = 'ja'): RatingStep[] {
  const { reason, arithmetic, judgedBy } = worked;
  const words = stepWords[language];
  if (reason === 'actual_absent')
    return [
      {
        question: words.isThere(actualName(judgedBy, language)),
        terms: [],
        answer: noActual(judgedBy, language),
      },
    ];
  if (undecidable.has(reason)) {
    return [{ question: words.complete, terms: [], answer: explainRating(worked, axis, language) }];
  }
  const fitting: RatingStep = { question: words.fitting, terms: [], bands: true };
  if (reason === 'ratio') return [ratioStep(worked, axis, language), fitting];
  const target = targetStep(worked, axis, language);
  const { baseline } = roleNames(judgedBy);
  const change = { question: words.howFar(baseline) };
  if (reason === 'target_reached' || reason === 'direction_only_improved') return [target];
  if (reason === 'baseline_missing')
    return [target, { ...change, terms: [], answer: words.unknownStart(baseline) }];
  const answer =
    arithmetic.difference === undefined
      ? say``
      : words.since(baseline, movement(arithmetic.difference, judgedUnit(judgedBy), language));
  return [target, { ...change, terms: changeTerms(worked, axis, language), answer }, fitting];
}

/** The width of a band of a rule in words: +10%以上, 0%より上, それ以下; of a ratio 100%以上; of a distance 10%以内. */
export function bandLimit(
  { atLeast, above, within }: Band,
  { name, bands }: RatingRule,
  language: Language = 'ja',
): string {
  const words = stepWords[language];
  const sign = name === 'change_from_baseline' ? plus : () => '';
  if (atLeast !== undefined) return words.atLeast(`${sign(atLeast)}${readableNumber(atLeast)}%`);
  if (within !== undefined) return words.within(`${readableNumber(within)}%`);
  if (above !== undefined) return words.above(`${sign(above)}${readableNumber(above)}%`);
  return bands.some((band) => band.within !== undefined) ? words.larger : words.lower;
}

/** The words of the steps. */
const stepWords = inLanguages<{
  title: (grade: string | undefined) => string;
  isThere: (actual: string) => Words;
  complete: Words;
  fitting: Words;
  howFar: (baseline: string) => Words;
  unknownStart: (baseline: string) => Words;
  since: (baseline: string, moved: Words) => Words;
  sinceStart: (baseline: string, value: WorkedFigure, moved: Words) => Words;
  howMuch: (ratio: string) => Words;
  inBand: Words;
  isInBand: string;
  isNotInBand: string;
  reachedAtAll: Words;
  noTarget: (target: string) => string;
  reached: (target: string) => Words;
  isReached: string;
  isNotReached: string;
  reachedWord: (target: Words) => Words;
  noNumber: Words;
  improved: (baseline: string, moved: Words) => Words;
  notImproved: string;
  notThat: (grade: string) => string;
  size: (baseline: string) => string;
  inBrackets: (start: WorkedFigure) => Words;
  rate: string;
  atLeast: (limit: string) => string;
  within: (limit: string) => string;
  above: (limit: string) => string;
  larger: string;
  lower: string;
}>({
  ja: {
    title: (grade) => (grade === undefined ? '計算で確かめると' : `なぜ ${grade}？`),
    isThere: (actual) => say`${actual}があるか`,
    complete: say`計算に使う数がそろっているか`,
    fitting: say`決まりにあてはめる`,
    howFar: (baseline) => say`${baseline}からどれだけ変わったか`,
    unknownStart: (baseline) => say`${baseline}の数が分からないため、計算できません。`,
    since: (baseline, moved) => say`${baseline}から${moved}。`,
    sinceStart: (baseline, value, moved) => say`${baseline}（${value}）からは、${moved}。`,
    howMuch: (ratio) => say`${ratio}はいくつか`,
    inBand: say`保つ範囲に入っているか`,
    isInBand: '入っています。',
    isNotInBand: '入っていません。',
    reachedAtAll: say`目標を達成したか`,
    noTarget: (target) => `シートに${target}がありません。`,
    reached: (target) => say`${target}を達成したか`,
    isReached: '達成しています。',
    isNotReached: '届いていません。',
    reachedWord: (target) => say`目標の「${target}」を達成したか`,
    noNumber: say`目標に数がありません。`,
    improved: (baseline, moved) =>
      say`${baseline}から${moved}。どこまで進めば達成なのかは、シートに書かれていません。`,
    notImproved: '目標の向きに進んでいません。',
    notThat: (grade) => `${grade} ではありません。`,
    size: (baseline) => `${baseline}の大きさ`,
    inBrackets: (start) => say`（${start}）`,
    rate: '変化率',
    atLeast: (limit) => `${limit}以上`,
    within: (limit) => `${limit}以内`,
    above: (limit) => `${limit}より上`,
    larger: 'それより大きい',
    lower: 'それ以下',
  },
  en: {
    title: (grade) => (grade === undefined ? 'Worked out' : `Why ${grade}?`),
    isThere: (actual) => say`Is there a ${actual}?`,
    complete: say`Are all the numbers there?`,
    fitting: say`Which grade does the rule give?`,
    howFar: (baseline) => say`How far did it move from the ${baseline}?`,
    unknownStart: (baseline) =>
      say`The number for the ${baseline} is not known, so this cannot be worked out.`,
    since: (baseline, moved) => say`From the ${baseline}: ${moved}.`,
    sinceStart: (baseline, value, moved) => say`From the ${baseline} (${value}): ${moved}.`,
    howMuch: (ratio) => say`What is the ${ratio}?`,
    inBand: say`Is it within the range to be kept?`,
    isInBand: 'Yes. ',
    isNotInBand: 'No. ',
    reachedAtAll: say`Was the target reached?`,
    noTarget: (target) => `The sheet has no ${target}. `,
    reached: (target) => say`Was the ${target} reached?`,
    isReached: 'Yes. ',
    isNotReached: 'No. ',
    reachedWord: (target) => say`Was the target “${target}” reached?`,
    noNumber: say`The target has no number.`,
    improved: (baseline, moved) =>
      say`From the ${baseline}: ${moved}. The sheet does not say how far it must go.`,
    notImproved: 'It did not move towards the target. ',
    notThat: (grade) => `So it is not ${grade}.`,
    size: (baseline) => `size of the ${baseline}`,
    inBrackets: (start) => say`(${start})`,
    rate: 'Change',
    atLeast: (limit) => `${limit} or more`,
    within: (limit) => `within ${limit}`,
    above: (limit) => `above ${limit}`,
    larger: 'more than that',
    lower: 'less than that',
  },
});

const undecidable = new Set<WorkedReason>([
  'actual_unplaced',
  'actual_not_stated',
  'actual_missing',
  'target_unplaced',
  'target_absent',
  'no_direction',
  'no_band',
  'target_missing',
  'target_not_positive',
  'actual_not_positive',
  'no_ratio_for_lower',
]);

function ratioStep(worked: WorkedRating, axis: RatingAxis, language: Language): RatingStep {
  const name = ratioName(axis, worked, language);
  const percent = ratioPercent(worked, axis);
  return {
    question: stepWords[language].howMuch(name),
    terms: [
      ...ratioFormula(worked, axis, language),
      { sign: '＝' },
      ...(percent ? [{ figure: percent, caption: say`${name}` }] : []),
    ],
  };
}

function targetStep(worked: WorkedRating, axis: RatingAxis, language: Language): RatingStep {
  const words = stepWords[language];
  const { reason, arithmetic, judgedBy } = worked;
  const isReached = reason === 'target_reached';
  const verdict = isReached ? sinceBaseline(worked, language) : notReached(axis, language);
  if (arithmetic.better === 'band') {
    const answer = say`${isReached ? words.isInBand : words.isNotInBand}${verdict}`;
    return { question: words.inBand, terms: [actualTerm(worked, language)], answer };
  }
  if (!judgedBy.target)
    return {
      question: words.reachedAtAll,
      terms: [],
      answer: say`${words.noTarget(roleNames(judgedBy).target)}${verdict}`,
    };
  if (arithmetic.target === undefined) return directionStep(worked, axis, language);
  return {
    question: words.reached(roleNames(judgedBy).target),
    terms: [
      actualTerm(worked, language),
      { sign: comparison(arithmetic.better === 'lower', isReached) },
      term(arithmetic.target, worked, { name: roleNames(judgedBy).target, of: judgedBy.target, language }),
    ],
    answer: say`${isReached ? words.isReached : words.isNotReached}${verdict}`,
  };
}

function directionStep(worked: WorkedRating, axis: RatingAxis, language: Language): RatingStep {
  const words = stepWords[language];
  const { reason, arithmetic, judgedBy } = worked;
  const { difference, baseline } = arithmetic;
  const question = words.reachedWord(say`${judgedBy.target}`);
  if (baseline === undefined || difference === undefined)
    return { question, terms: [], answer: words.noNumber };
  const moved = Number(difference) === 0 ? '＝' : Number(difference) > 0 ? '＞' : '＜';
  const answer =
    reason === 'direction_only_improved'
      ? words.improved(roleNames(judgedBy).baseline, movement(difference, judgedUnit(judgedBy), language))
      : say`${words.notImproved}${notReached(axis, language)}`;
  return {
    question,
    terms: [
      actualTerm(worked, language),
      { sign: moved },
      term(baseline, worked, { name: roleNames(judgedBy).baseline, of: judgedBy.baseline, language }),
    ],
    answer,
  };
}

function changeTerms(worked: WorkedRating, axis: RatingAxis, language: Language): Term[] {
  const words = stepWords[language];
  const { baseline = '', actual = '', difference = '' } = worked.arithmetic;
  const isNegative = baseline.startsWith('-');
  const unit = judgedUnit(worked.judgedBy);
  const start = operand(baseline, unit);
  const moved: Term = {
    figure: differenceFigure(difference, differenceUnit(unit, language)),
    caption: say`${operand(actual, unit)} − ${isNegative ? words.inBrackets(start) : start}`,
  };
  const percent = rateOfChange(difference, baseline, axis);
  if (percent === undefined) return [moved];
  return [
    moved,
    { sign: '÷' },
    term(baseline.replace('-', ''), worked, {
      name: isNegative
        ? words.size(roleNames(worked.judgedBy).baseline)
        : roleNames(worked.judgedBy).baseline,
      of: worked.judgedBy.baseline,
      language,
    }),
    { sign: '＝' },
    { figure: percent, caption: say`${words.rate}` },
  ];
}

function actualTerm(worked: WorkedRating, language: Language): Term {
  const { arithmetic, judgedBy } = worked;
  return term(arithmetic.actual ?? '', worked, {
    name: actualName(judgedBy, language),
    of: judgedBy.actual,
    language,
  });
}

function term(
  value: string,
  { judgedBy }: WorkedRating,
  { name, of, language }: { name: string; of: Observation | undefined; language: Language },
): Term {
  return {
    figure: operand(value, judgedUnit(judgedBy)),
    caption: say`${language === 'ja' ? name : capitalized(name)}${of ? periodInBrackets(of, language) : ''}`,
  };
}

function sinceBaseline(
  { arithmetic: { baseline, difference, better }, judgedBy }: WorkedRating,
  language: Language,
): Words {
  if (baseline === undefined || difference === undefined || better === 'band') return say``;
  const unit = judgedUnit(judgedBy);
  return stepWords[language].sinceStart(
    nameOfYear(judgedBy, 'baseline', language),
    operand(baseline, unit),
    movement(difference, unit, language),
  );
}

function notReached({ rule }: RatingAxis, language: Language): string {
  return rule?.name === 'change_from_baseline' ? stepWords[language].notThat(rule.targetReached) : '';
}

function comparison(lowerIsBetter: boolean, isReached: boolean): string {
  if (lowerIsBetter) return isReached ? '≦' : '＞';
  return isReached ? '≧' : '＜';
}

function plus(number: string): string {
  return Number(number) > 0 ? '+' : '';
}
