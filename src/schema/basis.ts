/**
 * What kinds of figures stand in columns, the firmest first: `settled` 決算・実績, `expected` 見込み・決算見込み, `budget` 予算, `planned` 計画・予定.
 * A planned figure is never called 実績 (schema/README: basis and column).
 */
export const bases = ['settled', 'expected', 'budget', 'planned'] as const;

/** What kind of figure stands in a column. */
export type Basis = (typeof bases)[number];

/** The stage of a budget that a paper prints, earliest first; within one basis the later stage is current. */
export const stages = ['要求', '当初', '補正後', '予算現額'] as const;

/** The stage of a budget that a paper prints. */
export type Stage = (typeof stages)[number];

const basisOfWord: Record<string, Basis> = {
  決算: 'settled',
  実績: 'settled',
  見込み: 'expected',
  見込: 'expected',
  決算見込み: 'expected',
  決算見込: 'expected',
  予算: 'budget',
  計画: 'planned',
  予定: 'planned',
};

/** The words with which a column says its basis, for messages. */
export const basisWords = '決算、実績、見込み、予算（当初予算、補正後予算、予算現額、予算要求）、計画、予定';

/** What the words in a column's brackets say (`決算見込み`, `補正後予算`); undefined where they say no basis. */
export function readBasis(words: string): { basis: Basis; stage?: Stage } | undefined {
  const plain = words.replaceAll(/[\s・、]/gu, '');
  const plainBasis = Object.hasOwn(basisOfWord, plain) ? basisOfWord[plain] : undefined;
  if (plainBasis) return { basis: plainBasis };
  const stage = stages.find((each) => plain.includes(each));
  const rest = stage === undefined ? plain : plain.replace(stage, '');
  return stage !== undefined && (rest === '' || rest === '予算' || rest === '額')
    ? { basis: 'budget', stage }
    : undefined;
}
