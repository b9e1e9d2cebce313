import type { IndicatorKind } from '../../schema/indicator.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';

/** What an indicator of a kind counts, in plain words; nothing of kinds that say it by their name. */
export function kindMeaning(kind: IndicatorKind | undefined, { publisher }: Vocabulary): string {
  const meanings: Partial<Record<IndicatorKind, string>> = {
    activity: `${publisher}が何をどれだけ行ったかをはかる数です。`,
    outcome: 'その結果、どう変わったかをはかる数です。',
    population: '対象になる人や物の数です。',
  };
  return kind === undefined ? '' : (meanings[kind] ?? '');
}

/** What is read aloud after the name of an indicator, which also leads to its place in the glance above. */
export function indicatorPage({ indicator }: Vocabulary): string {
  return `${indicator}のページ`;
}

/** What stands over a table of indicators alone. */
export function tableLead({ indicator }: Vocabulary): string {
  return `${indicator}の名前から、その${indicator}のページへ進めます。`;
}
