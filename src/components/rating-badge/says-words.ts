import type { RatingAxis } from '../../schema/rating-axis.ts';
import { isWord } from './outlines.ts';

/** Whether an axis judges in words, or in letters that no order lets an outline mean something: all alike then, each in one plain outline. */
export function saysWords({ order, grades }: RatingAxis): boolean {
  return order === 'none' || grades.some(isWord);
}
