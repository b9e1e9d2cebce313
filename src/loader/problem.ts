import type { PathStep } from '../schema/path-step.ts';

/** Something wrong inside a file, before it is known on which line it stands. */
export interface Finding {
  path: PathStep[];
  /** Where to point: at what is written there (the default), or at the name of the field. */
  at?: 'value' | 'key';
  reason: string;
  remedy: string;
}

/** One thing that is wrong in the content folder, in words that the city's staff can act on. */
export interface Problem {
  /** Relative to the content folder's parent: `content/measures/2021/103.yaml`. */
  file: string;
  line?: number;
  column?: number;
  /** Path in words that can be found in the file: `indicators 3番目（103-kpi-10） › baseline › value（値）`. */
  field: string;
  /** What is wrong, and why. */
  reason: string;
  /** How to put it right. */
  remedy: string;
}

/** Orders problems by file, then by place; so a list of them is the same on every run. */
export function compareProblems(one: Problem, other: Problem): number {
  return (
    compareNames(one.file, other.file) ||
    (one.line ?? 0) - (other.line ?? 0) ||
    (one.column ?? 0) - (other.column ?? 0)
  );
}

/** Orders names by code unit: the same on every machine, whatever its language. */
export function compareNames(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
