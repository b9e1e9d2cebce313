import type { Measure } from '../domain/publication/publication.ts';
import { measureTitle, unregistered } from './registration.ts';

/** What a measure is, for those who meet the word first: of the plan, and of which goal. */
export function measureLead({ plan, vocabulary: { measure } }: Measure): string {
  return `「${plan.name}」の${measure}です。`;
}

/** What is known of a measure without a sheet, in one sentence for search results. */
export function measureDescription(measure: Measure, municipality: string): string {
  const named = `${municipality}の${measure.vocabulary.measure}「${measureTitle(measure)}」`;
  return `${named}のページ。シートはまだ${unregistered.label}です。`;
}

/** What the page of a measure's last three years is called, which fills one side of A4. */
export const briefName = 'A4 1枚にまとめたもの';
