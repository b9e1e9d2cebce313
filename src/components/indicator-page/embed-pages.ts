import { leadingIndicators } from '../../domain/publication/leading-indicator.ts';
import type { Indicator, Publication } from '../../domain/publication/publication.ts';

/** The indicators whose charts others may put on their sites: those that lead. */
export function embedPages({ indicators }: Publication): Indicator[] {
  return leadingIndicators(indicators);
}
