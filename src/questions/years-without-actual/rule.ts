import type { Rule } from '../rule.ts';
import { yearsWithoutActual, type YearsWithoutActual } from './finding.ts';
import { places } from './places.ts';
import { staffPath } from './staff-path.ts';
import { guide, words } from './words.ts';

/** An indicator has had no number for years. */
export const rule: Rule<YearsWithoutActual> = {
  guide,
  needs: ['indicators'],
  find: ({ indicators }) => indicators.flatMap(yearsWithoutActual),
  apart: () => ({}),
  words,
  places,
  staffPath,
};
