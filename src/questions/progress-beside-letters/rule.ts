import type { Rule } from '../rule.ts';
import { progressBesideLetters, type ProgressBesideLetters } from './finding.ts';
import { places } from './places.ts';
import { staffPath } from './staff-path.ts';
import { guide, words } from './words.ts';

/** The progress says well of every project, while the letters of the same sheet say of many indicators that they have not improved. */
export const rule: Rule<ProgressBesideLetters> = {
  guide,
  needs: ['progress', 'ratings'],
  find: ({ sheets }) => sheets.flatMap(progressBesideLetters),
  // The indicators behind come and go with every letter; it is the sheet's progress that is asked about.
  apart: ({ sheet }) => ({ about: [sheet.measure.id] }),
  words,
  places,
  staffPath,
};
