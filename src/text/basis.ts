import type { Basis, Stage } from '../schema/basis.ts';
import type { Language } from '../schema/language.ts';
import { inLanguages } from './language.ts';

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

/** The same in each language. */
export const actualLabelsIn = inLanguages<Record<Basis, string>>({
  ja: actualLabels,
  en: {
    settled: 'result',
    expected: 'expected value',
    budget: 'budgeted value',
    planned: 'planned value',
  },
});

const moneyLabels: Record<Basis, string> = {
  settled: '決算',
  expected: '見込み',
  budget: '予算',
  planned: '計画',
};

const basesIn = inLanguages<{
  basis: Record<Basis, string>;
  stage: (stage: Stage) => string;
  provisional: string;
  joined: (words: string[]) => string;
  brackets: (words: string) => string;
}>({
  ja: {
    basis: moneyLabels,
    stage: stageLabel,
    provisional: '速報値',
    joined: (words) => words.join('、'),
    brackets: (words) => `（${words}）`,
  },
  en: {
    basis: { settled: 'settled', expected: 'expected', budget: 'budget', planned: 'planned' },
    stage: (stage) => stagesInEnglish[stage],
    provisional: 'first figure',
    joined: (words) => words.join(', '),
    brackets: (words) => ` (${words})`,
  },
});

const stagesInEnglish: Record<Stage, string> = {
  当初: 'initial budget',
  補正後: 'revised budget',
  予算現額: 'current budget',
  要求: 'budget request',
};

/** What an amount of money is, in the word of its column: 決算, 予算, 補正後予算, 予算現額, 予算要求. */
export function moneyBasis({ basis = 'settled', stage }: Based, language: Language = 'ja'): string {
  const words = basesIn[language];
  return stage === undefined ? words.basis[basis] : words.stage(stage);
}

/** What is to be remarked on a figure that does not stand for good: 見込み, 予算, 補正後予算, 計画, 速報値; nothing of one that does. */
export function firmnessOf(
  { basis = 'settled', stage, status }: Based,
  language: Language = 'ja',
): string | undefined {
  const { provisional, joined } = basesIn[language];
  const isPlain = basis === 'settled' && stage === undefined;
  const words = [
    ...(isPlain ? [] : [moneyBasis({ basis, stage }, language)]),
    ...(status === undefined ? [] : [provisional]),
  ];
  return words.length === 0 ? undefined : joined(words);
}

/** The same in brackets, to stand behind a number; empty where nothing is to be remarked. */
export function firmnessInBrackets(figure: Based, language: Language = 'ja'): string {
  const words = firmnessOf(figure, language);
  return words === undefined ? '' : basesIn[language].brackets(words);
}

function stageLabel(stage: Stage): string {
  if (stage === '予算現額') return stage;
  return stage === '要求' ? '予算要求' : `${stage}予算`;
}
