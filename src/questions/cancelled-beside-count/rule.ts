import type { Rule } from '../rule.ts';
import { cancelledBesideCount, type CancelledBesideCount } from './finding.ts';
import { places } from './places.ts';
import { staffPath } from './staff-path.ts';
import { guide, words } from './words.ts';

/** An indicator is 中止 in a year in which a project that goes with it counts people. */
export const rule: Rule<CancelledBesideCount> = {
  guide,
  needs: ['outcomes'],
  find: cancelledBesideCount,
  apart: ({ period }) => ({ period }),
  words,
  places,
  staffPath,
};
