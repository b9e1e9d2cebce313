import type { Rule } from '../rule.ts';
import { runningTotalFalls, type RunningTotalFalls } from './finding.ts';
import { places } from './places.ts';
import { staffPath } from './staff-path.ts';
import { guide, words } from './words.ts';

/** A figure that is counted together over the years is smaller than the one before it. */
export const rule: Rule<RunningTotalFalls> = {
  guide,
  needs: ['runningTotals'],
  find: ({ indicators }) => indicators.flatMap(runningTotalFalls),
  apart: ({ after: { period } }) => ({ period }),
  words,
  places,
  staffPath,
};
