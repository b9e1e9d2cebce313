import type { PathStep } from '../schema/path-step.ts';
import type { QuestionRule } from '../schema/question-rule.ts';
import type { Apart, QuestionWords, Rule } from './rule.ts';
import type { Place } from './place.ts';
import { rules } from './rules.ts';

/**
 * Two things that sheets say, of which a reader will ask how they go together, as one of the rules finds them. It is a
 * question and no verdict: what the sheets do not say may answer it, and the city's record is never overwritten by it.
 */
export type Found = ReturnType<(typeof rules)[QuestionRule]['find']>[number];

/** What tells a finding from others of its rule on the same sheet. */
export function apartOf(found: Found): Apart {
  return ruleOf(found).apart(found);
}

/** A finding in plain sentences: what the sheets say, with their numbers and years, and then how it goes together. */
export function questionInWords(found: Found): QuestionWords {
  return ruleOf(found).words(found);
}

/** The places that show what a question puts side by side, each once, in the order of its sentences. */
export function placesOf(found: Found): Place[] {
  const places = ruleOf(found).places(found);
  return [...new Map(places.map((place) => [place.path, place])).values()];
}

/** Where in the file of its sheet a question stands: what staff would look at first. */
export function staffPathOf(found: Found): PathStep[] {
  return ruleOf(found).staffPath(found);
}

function ruleOf({ rule }: Found): Rule<Found> {
  return rules[rule];
}
