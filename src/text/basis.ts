import type { Basis, Stage } from '../schema/basis.ts';

/** A figure as far as words about its basis need it. A baseline or target has none. */
export interface Based {
  basis?: Basis | undefined;
  stage?: Stage | undefined;
  status?: 'provisional' | undefined;
}

/** What an indicator's figure of a year is called: only what was reached is a 実績値. */
export const actualLabels: Record<Basis, string> = {
  settled: '実績値',
  expected: '見込み値',
  budget: '予算値',
  planned: '計画値',
};

const moneyLabels: Record<Basis, string> = {
  settled: '決算',
  expected: '見込み',
  budget: '予算',
  planned: '計画',
};

/** What an amount of money is, in the word of its column: 決算, 予算, 補正後予算, 予算現額, 予算要求. */
export function moneyBasis({ basis = 'settled', stage }: Based): string {
  return stage === undefined ? moneyLabels[basis] : stageLabel(stage);
}

/** What is to be remarked on a figure that does not stand for good: 見込み, 予算, 補正後予算, 計画, 速報値; nothing of one that does. */
export function firmnessOf({ basis = 'settled', stage, status }: Based): string | undefined {
  const isPlain = basis === 'settled' && stage === undefined;
  const words = [
    ...(isPlain ? [] : [moneyBasis({ basis, stage })]),
    ...(status === undefined ? [] : ['速報値']),
  ];
  return words.length === 0 ? undefined : words.join('、');
}

/** The same in brackets, to stand behind a number; empty where nothing is to be remarked. */
export function firmnessInBrackets(figure: Based): string {
  const words = firmnessOf(figure);
  return words === undefined ? '' : `（${words}）`;
}

function stageLabel(stage: Stage): string {
  if (stage === '予算現額') return stage;
  return stage === '要求' ? '予算要求' : `${stage}予算`;
}
