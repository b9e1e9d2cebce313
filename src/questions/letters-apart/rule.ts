import type { Rule } from '../rule.ts';
import { lettersApart, type LettersApart } from './finding.ts';
import { places } from './places.ts';
import { staffPath } from './staff-path.ts';
import { guide, words } from './words.ts';

/** A sheet prints one letter, and its own numbers work out to another by the plan's rule. */
export const rule: Rule<LettersApart> = {
  guide,
  needs: ['ratings', 'rules'],
  find: ({ sheets }) => sheets.flatMap(lettersApart),
  apart: ({ rating }) => ({ axis: rating.axis.id }),
  words,
  places,
  staffPath,
};
