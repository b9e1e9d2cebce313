import type { ChangeFromBaseline } from '../schema/rating-scale.ts';
import { minus, readableNumber } from './number.ts';

/** One step of a rule: what must hold, and the letter it then gives. */
export interface RuleStep {
  condition: string;
  grade: string;
}

/** A plan's rule in words, in the order it is judged; the first step that holds gives the letter. */
export function ruleSteps({
  actualAbsent,
  targetReached,
  coversExpected,
  bands,
}: ChangeFromBaseline): RuleStep[] {
  return [
    { condition: '実績値がないと、市が書いている', grade: actualAbsent },
    {
      condition: `実績値が目標値に届いた${coversExpected ? '（市が、届く見込みとしたときも）' : ''}`,
      grade: targetReached,
    },
    ...bands.map((band, index) => ({
      condition: `現状値からの変化が ${[lower(band), upper(bands[index - 1])].filter((limit) => limit !== '').join('、') || 'いくつでも'}`,
      grade: band.grade,
    })),
  ];
}

/** What the printed rule leaves open and this site reads into it. */
export const ruleReadings = [
  '変化は、（実績値 − 現状値）÷ 現状値の大きさ で計算します。ポイントの差ではありません。',
  '少ないほどよい指標では、減ることを「上昇」と数えます。',
  '現状値が 0 のときは割合を出せないので、よくなったか、同じか、悪くなったかで決めます。',
];

type Band = ChangeFromBaseline['bands'][number];

function lower({ atLeast, above }: Band): string {
  if (atLeast !== undefined) return `${signed(atLeast)} 以上`;
  return above === undefined ? '' : `${signed(above)} より上`;
}

function upper(better: Band | undefined): string {
  if (better?.atLeast !== undefined) return `${signed(better.atLeast)} 未満`;
  return better?.above === undefined ? '' : `${signed(better.above)} 以下`;
}

function signed(percent: string): string {
  const sign = Number(percent) > 0 ? '+' : '';
  return `${sign}${readableNumber(percent)}%`.replace('-', minus);
}
