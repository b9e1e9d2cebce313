import type { Held } from '../domain/publication/holding.ts';
import type { Publication } from '../domain/publication/publication.ts';
import type { PathStep } from '../schema/path-step.ts';
import type { Words } from '../text/words.ts';
import type { Asked } from './asked.ts';
import type { Place } from './place.ts';

/**
 * A rule by which questions are chosen: how it finds two things that sheets say, of which a reader will ask how they go
 * together, and all that is said and shown of what it finds. Its pieces are methods, so that a rule of one kind of finding
 * is a rule of findings in general too.
 */
export interface Rule<Finding extends Asked = Asked> {
  /** The rule itself in words. */
  guide: RuleGuide;
  /** What sheets must have something of, so that it can find anything: of other rules nothing is told. */
  needs: readonly Held[];
  /** All that it finds, sheet by sheet or thing by thing. */
  find(publication: Publication): Finding[];
  /** What tells two of its findings apart besides the sheet and what they are about; nothing where these are enough. */
  apart(finding: Finding): Apart;
  /** The question in plain sentences. It asks and never accuses; what might answer it is left to the city. */
  words(finding: Finding): QuestionWords;
  /** The places that show what it puts side by side, in the order of its sentences; a place may come twice. */
  places(finding: Finding): Place[];
  /** Where in the file of its sheet it stands: what staff would look at first. */
  staffPath(finding: Finding): PathStep[];
}

/** What a rule is called, what exactly it looks for, and what staff may do where it finds something. */
export interface RuleGuide {
  title: string;
  /** The condition with its thresholds, so that anybody can look for the same. */
  looksFor: string;
  /** What the city's staff may do; leaving everything as it is belongs to it. */
  advice: string;
}

/** What tells a finding from others of its rule on the same sheet. */
export interface Apart {
  /** Ids of what it is about, where these are not its indicators and projects. */
  about?: string[];
  /** Axis of the letter that it is about. */
  axis?: string;
  /** Period, where the same thing may be asked about in several. */
  period?: string | undefined;
}

/** A question in words. */
export interface QuestionWords {
  /** What the sheets say, a sentence each. */
  facts: Words[];
  /** What one may ask of it, in one sentence. */
  asks: Words;
}
