import type { PathStep } from '../../schema/path-step.ts';
import { gradePath } from '../sheet-path.ts';
import type { LetterWithoutReason } from './finding.ts';

/** The letter. */
export function staffPath({ rating, sheet }: LetterWithoutReason): PathStep[] {
  return gradePath(rating, sheet);
}
