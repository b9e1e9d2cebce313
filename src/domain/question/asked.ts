import type { Sheet } from '../publication/publication.ts';

/** What every question has: where it is asked, and whose pages show it. */
export interface Asked {
  /** The sheet whose reader meets it: the newest of those that print what it is about. */
  sheet: Sheet;
  /** Ids of the indicators it is about. */
  indicators: string[];
  /** Ids of the projects it is about. */
  projects: string[];
}
