import type { RoleWords } from '../domain/observation/observation.ts';
import type { Band, ChangeFromBaseline, RatingRule, RatioToTarget } from '../schema/rating-axis.ts';
import { minus, readableNumber } from './number.ts';

/** One step of a rule: what must hold, and the letter it then gives. */
export interface RuleStep {
  condition: string;
  grade: string;
}

/** A form's rule in its words, in the order it is judged; the first step that holds gives the letter. */
export function ruleSteps(rule: RatingRule, words: RoleWords): RuleStep[] {
  return rule.name === 'change_from_baseline' ? changeSteps(rule, words) : ratioSteps(rule, words);
}

/** What the printed rule leaves open and this site reads into it. */
export function ruleReadings(rule: RatingRule, words: RoleWords): string[] {
  const { actual, baseline, target } = words;
  return rule.name === 'change_from_baseline'
    ? [
        `変化は、（${actual} − ${baseline}）÷ ${baseline}の大きさ で計算します。ポイントの差ではありません。`,
        '少ないほどよい指標では、減ることを「上昇」と数えます。',
        `${baseline}が 0 のときは割合を出せないので、よくなったか、同じか、悪くなったかで決めます。`,
      ]
    : [ratioReading(rule, words), `${target}が 0 以下のときは、割合を出せないので計算しません。`];
}

function changeSteps(
  { actualAbsent, targetReached, coversExpected, bands }: ChangeFromBaseline,
  { actual, baseline, target }: RoleWords,
): RuleStep[] {
  return [
    { condition: absent(actual), grade: actualAbsent },
    {
      condition: `${actual}が${target}に届いた${coversExpected ? '（シートが、届く見込みとしたときも）' : ''}`,
      grade: targetReached,
    },
    ...bands.map((band, index) => ({
      condition: `${baseline}からの変化が ${[lower(band, signed), upper(bands[index - 1], signed)].filter((limit) => limit !== '').join('、') || 'いくつでも'}`,
      grade: band.grade,
    })),
  ];
}

function absent(actual: string): string {
  return `${actual}がないと、シートに書かれている`;
}

function ratioSteps({ actualAbsent, bands }: RatioToTarget, { actual, target }: RoleWords): RuleStep[] {
  const isWithin = bands.some(({ within }) => within !== undefined);
  const what = isWithin ? `${target}との差の割合` : '達成率';
  return [
    ...(actualAbsent === undefined ? [] : [{ condition: absent(actual), grade: actualAbsent }]),
    ...bands.map((band, index) => ({
      condition: `${what}が ${[lower(band, unsigned), upper(bands[index - 1], unsigned)].filter((limit) => limit !== '').join('、') || 'いくつでも'}`,
      grade: band.grade,
    })),
  ];
}

function ratioReading({ bands, lowerIsBetter }: RatioToTarget, { actual, target }: RoleWords): string {
  if (bands.some(({ within }) => within !== undefined))
    return `${target}との差の割合は、（${actual} − ${target}）の大きさ ÷ ${target}の大きさ で計算します。`;
  const lowerWords = {
    inverse: `少ないほどよい指標では、${target} ÷ ${actual} です。`,
    complement: `少ないほどよい指標では、2 − ${actual} ÷ ${target} です。`,
  };
  return `達成率は、${actual} ÷ ${target} で計算します。${lowerIsBetter ? lowerWords[lowerIsBetter] : '少ないほどよい指標の達成率の出し方は決められていないので、計算しません。'}`;
}

function lower({ atLeast, above, within }: Band, percent: (limit: string) => string): string {
  if (within !== undefined) return `${percent(within)} 以内`;
  if (atLeast !== undefined) return `${percent(atLeast)} 以上`;
  return above === undefined ? '' : `${percent(above)} より上`;
}

function upper(better: Band | undefined, percent: (limit: string) => string): string {
  if (better?.within !== undefined) return `${percent(better.within)} より大きい`;
  if (better?.atLeast !== undefined) return `${percent(better.atLeast)} 未満`;
  return better?.above === undefined ? '' : `${percent(better.above)} 以下`;
}

function signed(percent: string): string {
  const sign = Number(percent) > 0 ? '+' : '';
  return `${sign}${readableNumber(percent)}%`.replace('-', minus);
}

function unsigned(percent: string): string {
  return `${readableNumber(percent)}%`;
}
