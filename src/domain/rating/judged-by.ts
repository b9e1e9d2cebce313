import type { Observation, RoleWords } from '../observation/observation.ts';

/** The very observations of one sheet that judge an indicator: its own actual, its baseline, the target in force. */
export interface JudgedBy {
  actual?: Observation;
  baseline?: Observation;
  target?: Observation;
  /** What the sheet's form calls them; the neutral words where absent. */
  words?: RoleWords;
}
