import type { Observation } from '../../domain/observation/observation.ts';
import { periodInBrackets } from '../../text/period.ts';
import { say, type Words } from '../../text/words.ts';

/** The target beside the name of an indicator: 目標（令和6年度） 1,000万円. */
export function newestTarget(target: Observation): Words {
  return say`目標${periodInBrackets(target)} ${target}`;
}
