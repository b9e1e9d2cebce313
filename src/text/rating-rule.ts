import type { Band, ChangeFromBaseline, RatingRule, RatioToTarget } from '../schema/rating-axis.ts';
import { minus, readableNumber } from './number.ts';

/** One step of a rule: what must hold, and the letter it then gives. */
export interface RuleStep {
  condition: string;
  grade: string;
}

/** A form's rule in words, in the order it is judged; the first step that holds gives the letter. */
export function ruleSteps(rule: RatingRule): RuleStep[] {
  return rule.name === 'change_from_baseline' ? changeSteps(rule) : ratioSteps(rule);
}

/** What the printed rule leaves open and this site reads into it. */
export function ruleReadings(rule: RatingRule): string[] {
  return rule.name === 'change_from_baseline'
    ? [
        '変化は、（実績値 − 現状値）÷ 現状値の大きさ で計算します。ポイントの差ではありません。',
        '少ないほどよい指標では、減ることを「上昇」と数えます。',
        '現状値が 0 のときは割合を出せないので、よくなったか、同じか、悪くなったかで決めます。',
      ]
    : [ratioReading(rule), '目標値が 0 以下のときは、割合を出せないので計算しません。'];
}

function changeSteps({ actualAbsent, targetReached, coversExpected, bands }: ChangeFromBaseline): RuleStep[] {
  return [
    { condition: absent, grade: actualAbsent },
    {
      condition: `実績値が目標値に届いた${coversExpected ? '（シートが、届く見込みとしたときも）' : ''}`,
      grade: targetReached,
    },
    ...bands.map((band, index) => ({
      condition: `現状値からの変化が ${[lower(band, signed), upper(bands[index - 1], signed)].filter((limit) => limit !== '').join('、') || 'いくつでも'}`,
      grade: band.grade,
    })),
  ];
}

const absent = '実績値がないと、シートに書かれている';

function ratioSteps({ actualAbsent, bands }: RatioToTarget): RuleStep[] {
  const isWithin = bands.some(({ within }) => within !== undefined);
  const what = isWithin ? '目標値との差の割合' : '達成率';
  return [
    ...(actualAbsent === undefined ? [] : [{ condition: absent, grade: actualAbsent }]),
    ...bands.map((band, index) => ({
      condition: `${what}が ${[lower(band, unsigned), upper(bands[index - 1], unsigned)].filter((limit) => limit !== '').join('、') || 'いくつでも'}`,
      grade: band.grade,
    })),
  ];
}

function ratioReading({ bands, lowerIsBetter }: RatioToTarget): string {
  if (bands.some(({ within }) => within !== undefined))
    return '目標値との差の割合は、（実績値 − 目標値）の大きさ ÷ 目標値の大きさ で計算します。';
  const lowerWords = {
    inverse: '少ないほどよい指標では、目標値 ÷ 実績値 です。',
    complement: '少ないほどよい指標では、2 − 実績値 ÷ 目標値 です。',
  };
  return `達成率は、実績値 ÷ 目標値 で計算します。${lowerIsBetter ? lowerWords[lowerIsBetter] : '少ないほどよい指標の達成率の出し方は決められていないので、計算しません。'}`;
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
