import type { Rating } from '../domain/rating/rating.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';

/** Up to how many characters a reason stands whole in a summary; a longer one is led to and never cut, for a cut sentence is a distorted one. */
const wholeUpTo = 160;

/** Whether a summary says the reason of a grade itself. */
export function saidAtGlance({ reason }: Pick<Rating, 'reason'>): boolean {
  return reason !== undefined && Array.from(reason).length <= wholeUpTo;
}

/** What the publisher's own reason is called, by what the publisher is. */
export function reasonTitle({ publisher }: Vocabulary): string {
  return `${publisher}の説明`;
}

/** Leads to a reason that is too long for a summary. */
export function readReason(vocabulary: Vocabulary): string {
  return `${reasonTitle(vocabulary)}を読む`;
}
