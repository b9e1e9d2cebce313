import type { RatingFacts } from '../../src/domain/rating.ts';
import type { ChangeFromBaseline } from '../../src/schema/rating-scale.ts';

/** 達成状況の評価 as the legend of 旭市's sheet prints it. */
export const asahi: ChangeFromBaseline = {
  name: 'change_from_baseline',
  actualAbsent: '―',
  targetReached: 'S',
  coversExpected: true,
  bands: [
    { grade: 'A', atLeast: '10' },
    { grade: 'B', above: '0' },
    { grade: 'C', above: '-10' },
    { grade: 'D' },
  ],
};

/** Made up: other letters, other limits, the other side included, and no 見込み. */
export const other: ChangeFromBaseline = {
  name: 'change_from_baseline',
  actualAbsent: 'X',
  targetReached: '5',
  coversExpected: false,
  bands: [
    { grade: '4', above: '2.5' },
    { grade: '3', atLeast: '0' },
    { grade: '2', atLeast: '-2.5' },
    { grade: '1' },
  ],
};

/** Higher is better, from 100, with no target: the change alone decides. */
export const facts = (actual: string, more: Partial<RatingFacts> = {}): RatingFacts => ({
  baseline: { value: '100' },
  actual: { value: actual },
  target: undefined,
  direction: 'higher',
  ...more,
});
