import type { CancelledBesideCount } from './cancelled-beside-count.ts';
import type { CostUpOutcomeDown } from './cost-up-outcome-down.ts';
import type { LetterWithoutReason } from './letter-without-reason.ts';
import type { LettersApart } from './letters-apart.ts';
import type { ProgressBesideLetters } from './progress-beside-letters.ts';
import type { RunningTotalFalls } from './running-total-falls.ts';
import type { TargetAlreadyPassed } from './target-already-passed.ts';
import type { TargetLongReached } from './target-long-reached.ts';
import type { YearsWithoutActual } from './years-without-actual.ts';

/**
 * Two things that sheets say, of which a reader will ask how they go together. It is a question and no verdict: what the
 * sheets do not say may answer it, and the city's record is never overwritten by it.
 */
export type Found =
  | ProgressBesideLetters
  | LetterWithoutReason
  | LettersApart
  | CostUpOutcomeDown
  | TargetAlreadyPassed
  | TargetLongReached
  | YearsWithoutActual
  | CancelledBesideCount
  | RunningTotalFalls;
