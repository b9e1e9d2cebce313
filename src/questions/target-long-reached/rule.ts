import type { Rule } from '../rule.ts';
import { targetsLongReached, type TargetLongReached } from './finding.ts';
import { places } from './places.ts';
import { staffPath } from './staff-path.ts';
import { guide, words } from './words.ts';

/** A plan's last target has been reached for years, and no sheet since has printed another. */
export const rule: Rule<TargetLongReached> = {
  guide,
  needs: ['targets'],
  find: ({ indicators }) => indicators.flatMap(targetsLongReached),
  apart: () => ({}),
  words,
  places,
  staffPath,
};
