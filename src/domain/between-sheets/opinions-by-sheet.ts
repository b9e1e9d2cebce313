import { inNewestOrder } from '../publication/sheet-key.ts';
import type { Publication, Sheet } from '../publication/publication.ts';

/** Every opinion of the promotion committee, sheet by sheet. */
export interface OpinionsBySheet {
  /** Sheets with at least one opinion, the last written first. */
  sheets: Sheet[];
  opinions: number;
  /** How many have an answer beside them. */
  answered: number;
  /** How many registered sheets print none. */
  without: number;
}

/** Gathers the opinions of all measures and years. */
export function opinionsBySheet({ sheets }: Publication): OpinionsBySheet {
  const withOpinions = sheets.filter(({ record }) => record.opinions.length > 0);
  const all = withOpinions.flatMap(({ record }) => record.opinions);
  return {
    sheets: withOpinions.toSorted((a, b) => inNewestOrder(b.key, a.key)),
    opinions: all.length,
    answered: all.filter(({ answer }) => answer !== undefined).length,
    without: sheets.length - withOpinions.length,
  };
}
