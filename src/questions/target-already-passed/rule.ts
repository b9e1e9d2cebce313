import type { Rule } from '../rule.ts';
import { targetsAlreadyPassed, type TargetAlreadyPassed } from './finding.ts';
import { places } from './places.ts';
import { staffPath } from './staff-path.ts';
import { guide, words } from './words.ts';

/** A target that a value from before the plan had already passed. */
export const rule: Rule<TargetAlreadyPassed> = {
  guide,
  needs: ['targets'],
  find: ({ indicators }) => indicators.flatMap(targetsAlreadyPassed),
  apart: () => ({}),
  words,
  places,
  staffPath,
};
