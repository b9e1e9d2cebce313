import type { Distribution } from '../../domain/rating/distribution.ts';

/** How counts are drawn beside their numbers: one square each while they are few, else bars on one common scale. */
export interface TallyDrawing {
  kind: 'squares' | 'bars';
  /** Width of a count's bar, in percent of its cell. */
  width: (count: number) => string;
}

/** Chooses the drawing for a whole table, so that its counts can be compared by eye. */
export function tallyDrawing({ years }: Distribution, columns: number): TallyDrawing {
  const most = Math.max(1, ...years.flatMap(({ counts }) => counts.map(({ count }) => count)));
  return {
    kind: most <= 5 && columns <= 6 ? 'squares' : 'bars',
    width: (count) => `${((count / most) * 100).toFixed(1)}%`,
  };
}
