import type { Sheet } from '../../domain/publication/publication.ts';

/** Where the reasons stand that the paper prints in a part of their own. */
export function reasonsWhere({ vocabulary: { indicator } }: Sheet): string {
  return `理由は、${indicator}ごとに載せています。`;
}
