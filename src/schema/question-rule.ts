import { z } from 'zod';

/**
 * What a reader may ask of the sheets: one word a rule, in the order in which the questions of a sheet stand. What belongs to
 * a rule stands in its folder of src/questions/.
 */
export const questionRule = z.enum([
  'progress_beside_letters',
  'letter_without_reason',
  'letters_apart',
  'cost_up_outcome_down',
  'target_already_passed',
  'target_long_reached',
  'years_without_actual',
  'cancelled_beside_count',
  'running_total_falls',
]);

/** A rule by which questions are chosen. */
export type QuestionRule = z.output<typeof questionRule>;
