import type { QuestionRule } from '../schema/question-rule.ts';
import type { Asked } from './asked.ts';
import { rule as cancelledBesideCount } from './cancelled-beside-count/rule.ts';
import { rule as costUpOutcomeDown } from './cost-up-outcome-down/rule.ts';
import { rule as letterWithoutReason } from './letter-without-reason/rule.ts';
import { rule as lettersApart } from './letters-apart/rule.ts';
import { rule as progressBesideLetters } from './progress-beside-letters/rule.ts';
import { rule as runningTotalFalls } from './running-total-falls/rule.ts';
import { rule as targetAlreadyPassed } from './target-already-passed/rule.ts';
import { rule as targetLongReached } from './target-long-reached/rule.ts';
import { rule as yearsWithoutActual } from './years-without-actual/rule.ts';
import type { Rule } from './rule.ts';

/**
 * Every rule by which questions are chosen, each from its own folder: whatever is asked, said, shown, exported or told to staff
 * comes from here. The content may name each (`questionsOff`, answers), so the schema has its id; one without the other, or a
 * rule without one of its pieces, does not compile.
 */
export const rules = {
  progress_beside_letters: progressBesideLetters,
  letter_without_reason: letterWithoutReason,
  letters_apart: lettersApart,
  cost_up_outcome_down: costUpOutcomeDown,
  target_already_passed: targetAlreadyPassed,
  target_long_reached: targetLongReached,
  years_without_actual: yearsWithoutActual,
  cancelled_beside_count: cancelledBesideCount,
  running_total_falls: runningTotalFalls,
} satisfies { [Id in QuestionRule]: Rule<Asked & { rule: Id }> };
