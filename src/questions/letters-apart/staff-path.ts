import type { PathStep } from '../../schema/path-step.ts';
import { gradePath } from '../sheet-path.ts';
import type { LettersApart } from './finding.ts';

/** The letter. */
export function staffPath({ rating, sheet }: LettersApart): PathStep[] {
  return gradePath(rating, sheet);
}
