import type { Sheet } from '../domain/publication/publication.ts';
import type { QuestionRule } from '../schema/question-rule.ts';

/** What every finding of a rule has: by which rule it is asked, where, and whose pages show it. */
export interface Asked {
  rule: QuestionRule;
  /** The sheet whose reader meets it: the newest of those that print what it is about. */
  sheet: Sheet;
  /** Ids of the indicators it is about. */
  indicators: string[];
  /** Ids of the projects it is about. */
  projects: string[];
}
