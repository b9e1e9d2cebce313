import type { Vocabulary } from '../../domain/publication/vocabulary.ts';

/** That what stands below a measure is not added to what stands on its own sheet. */
export function moneyApart({ measure }: Vocabulary): string {
  return `それぞれにシートがあります。数や金額は、この${measure}のものに足していません。`;
}
