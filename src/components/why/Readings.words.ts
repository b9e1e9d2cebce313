import { fiscalYearOf, periodEnd, periodKind, periodStart } from '../../domain/observation/period.ts';
import type { JudgedBy } from '../../domain/rating/judged-by.ts';
import type { WorkedRating, WorkedReason } from '../../domain/rating/worked-rating.ts';
import type { Language } from '../../schema/language.ts';
import type { RatingAxis } from '../../schema/rating-axis.ts';
import { operand, type WorkedFigure } from '../../text/figure.ts';
import { inLanguages } from '../../text/language.ts';
import { rateOfChange } from '../../text/measured.ts';
import { periodIn, periodLabel, valueUnder } from '../../text/period.ts';
import { deviates } from '../../text/rating-ratio.ts';
import { judgedUnit } from '../../text/rating.ts';
import { actualName, roleNames } from '../../text/role.ts';
import { say, type Words } from '../../text/words.ts';

/** Our readings that a worked letter rests on, each in a sentence; none where it rests on the printed rule alone. */
export function ratingReadings(worked: WorkedRating, axis: RatingAxis, language: Language = 'ja'): Words[] {
  return readings.flatMap((reading) => reading(worked, axis, language) ?? []);
}

type Reading = (worked: WorkedRating, axis: RatingAxis, language: Language) => Words | undefined;

const byBand = new Set<WorkedReason>(['changed', 'zero_baseline', 'direction_only_not_improved']);
const byPercent = new Set<WorkedReason>(['changed', 'direction_only_not_improved']);

const readingWords = inLanguages<{
  negative: (baseline: string, size: WorkedFigure) => Words;
  zero: (baseline: string) => Words;
  lower: Words;
  higher: Words;
  nearer: (rate: WorkedFigure | undefined) => Words;
  percent: (baseline: string) => Words;
  kinds: (baseline: [string, string], actual: [string, string]) => Words;
  ratioOfLower: Words;
  expected: (grade: string) => Words;
  yearly: (target: string) => Words;
  undated: (target: string) => Words;
  later: (target: string, period: string) => Words;
}>({
  ja: {
    negative: (baseline, size) => say`${baseline}がマイナスなので、割る数には大きさ（${size}）を使いました。`,
    zero: (baseline) =>
      say`${baseline}が 0 だと割合を出せません。よくなったか、同じか、悪くなったかだけで決めました。`,
    lower: say`少ないほどよい指標と読み、減ることを「上昇」と数えました。`,
    higher: say`多いほどよい指標と読み、増えることを「上昇」と数えました。`,
    nearer: (rate) => say`保つ範囲に近づくことを「上昇」と数えました（${rate}）。`,
    percent: (baseline) =>
      say`決まりの「％」は、${baseline}に対する割合と読みました（ポイントの差ではありません）。`,
    kinds: (baseline, actual) =>
      say`${baseline[0]}は${valueUnder(baseline[1])}、${actual[0]}は${valueUnder(actual[1])}です。`,
    ratioOfLower: say`少ないほどよい指標と読みました。`,
    expected: (grade) =>
      say`${grade} は「見込み」も含みますが、見込みかどうかは数字から分からないので、計算では届いたかどうかだけを見ました。`,
    yearly: (target) => say`毎年度の${target}とくらべました。`,
    undated: (target) => say`年度の書かれていない${target}とくらべました。`,
    later: (target, period) =>
      say`この年度の${target}はないので、${periodLabel(period)}の${target}とくらべました。`,
  },
  en: {
    negative: (baseline, size) => say`The ${baseline} is negative, so we divided by its size (${size}).`,
    zero: (baseline) =>
      say`With a ${baseline} of 0 there is no percentage; we only checked whether it got better, stayed the same or got worse.`,
    lower: say`We read it as “less is better”: going down counts as “better”.`,
    higher: say`We read it as “more is better”: going up counts as “better”.`,
    nearer: (rate) => say`Moving closer to the range to be kept counts as “better” (${rate}).`,
    percent: (baseline) =>
      say`We read the percentages of the rule as shares of the ${baseline}, not as percentage points.`,
    kinds: (baseline, actual) =>
      say`The ${baseline[0]} is listed under ${periodIn('en', baseline[1])}, the ${actual[0]} under ${periodIn('en', actual[1])}.`,
    ratioOfLower: say`We read it as “less is better”.`,
    expected: (grade) =>
      say`${grade} also covers results that are expected to reach the target. The numbers cannot show that, so we only checked whether it was reached.`,
    yearly: (target) => say`We compared it with the ${target} for every year.`,
    undated: (target) => say`We compared it with the ${target}, which has no year.`,
    later: (target, period) =>
      say`There is no ${target} for the year itself, so we compared it with that for ${periodIn('en', period)}.`,
  },
});

const readings: Reading[] = [
  ({ reason, arithmetic: { baseline }, judgedBy }, _, language) =>
    byPercent.has(reason) && baseline?.startsWith('-')
      ? readingWords[language].negative(
          roleNames(judgedBy).baseline,
          operand(baseline.slice(1), judgedUnit(judgedBy)),
        )
      : undefined,
  ({ reason, judgedBy }, _, language) =>
    reason === 'zero_baseline' ? readingWords[language].zero(roleNames(judgedBy).baseline) : undefined,
  ({ reason, arithmetic: { better } }, _, language) =>
    byBand.has(reason) && better === 'lower' ? readingWords[language].lower : undefined,
  ({ reason, arithmetic: { better } }, _, language) =>
    byBand.has(reason) && better === 'higher' ? readingWords[language].higher : undefined,
  ({ reason, arithmetic: { better, baseline, improvement } }, axis, language) =>
    byBand.has(reason) && better === 'band' && baseline !== undefined && improvement !== undefined
      ? readingWords[language].nearer(rateOfChange(improvement, baseline, axis))
      : undefined,
  ({ reason, judgedBy }, _, language) =>
    byPercent.has(reason) ? readingWords[language].percent(roleNames(judgedBy).baseline) : undefined,
  ({ reason, judgedBy: { baseline, actual, words } }, _, language) =>
    byBand.has(reason) &&
    baseline?.period &&
    actual?.period &&
    periodKind(baseline.period) !== periodKind(actual.period)
      ? readingWords[language].kinds(
          [roleNames({ words }).baseline, baseline.period],
          [actualName({ actual }, language), actual.period],
        )
      : undefined,
  ({ reason, arithmetic: { target }, judgedBy }, _, language) =>
    target !== undefined && (reason === 'target_reached' || reason === 'ratio' || byBand.has(reason))
      ? whichTarget(judgedBy, language)
      : undefined,
  ({ reason, arithmetic: { better } }, axis, language) =>
    reason === 'ratio' && better === 'lower' && !deviates(axis)
      ? readingWords[language].ratioOfLower
      : undefined,
  ({ reason }, { rule }, language) =>
    rule?.name === 'change_from_baseline' && rule.coversExpected && reason === 'target_reached'
      ? readingWords[language].expected(rule.targetReached)
      : undefined,
];

/** Which target judged, where that is not simply the one of the year. */
function whichTarget({ target, actual, words }: JudgedBy, language: Language): Words | undefined {
  const name = roleNames({ words }).target;
  const said = readingWords[language];
  if (target?.everyYear) return said.yearly(name);
  if (target?.period === undefined) return said.undated(name);
  return actual?.period !== undefined && covers(target.period, actual.period)
    ? undefined
    : said.later(name, target.period);
}

/** Whether a target is one of the actual's year: of the same year, whatever its kind, or of a span that holds it. */
function covers(target: string, actual: string): boolean {
  return (
    fiscalYearOf(target) === fiscalYearOf(actual) ||
    (periodStart(target) <= periodStart(actual) && periodEnd(actual) <= periodEnd(target))
  );
}
