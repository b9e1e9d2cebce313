import type { Rule } from '../rule.ts';
import { lettersWithoutReason, type LetterWithoutReason } from './finding.ts';
import { places } from './places.ts';
import { staffPath } from './staff-path.ts';
import { guide, words } from './words.ts';

/** A sheet prints a letter and, where its form has a place for the reason, says nothing there. */
export const rule: Rule<LetterWithoutReason> = {
  guide,
  needs: ['ratings', 'reasons'],
  find: lettersWithoutReason,
  apart: ({ rating }) => ({ axis: rating.axis.id }),
  words,
  places,
  staffPath,
};
