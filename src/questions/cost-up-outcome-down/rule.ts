import type { Rule } from '../rule.ts';
import { costUpOutcomeDown, type CostUpOutcomeDown } from './finding.ts';
import { places } from './places.ts';
import { staffPath } from './staff-path.ts';
import { guide, words } from './words.ts';

/** A project cost more every year, while one of its outcomes got worse every year. */
export const rule: Rule<CostUpOutcomeDown> = {
  guide,
  needs: ['money', 'outcomes'],
  find: ({ projects }) => projects.flatMap(costUpOutcomeDown),
  apart: ({ years }) => ({ period: years.at(-1)?.period }),
  words,
  places,
  staffPath,
};
