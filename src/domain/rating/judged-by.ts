import type { Observation } from '../observation/observation.ts';

/** The very observations of one sheet that judge an indicator: its own actual, its baseline, the target in force. */
export interface JudgedBy {
  actual?: Observation;
  baseline?: Observation;
  target?: Observation;
}
