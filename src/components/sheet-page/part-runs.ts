import type { PartOnSheet } from './sections.ts';

/** Parts that are shown together. */
type Run = [PartOnSheet, ...PartOnSheet[]];

const isText = ({ part }: PartOnSheet) => part === 'text' || part === 'policy';

/** The parts of a section as they are shown: texts that follow each other together, any other part by itself. */
export function partRuns(parts: readonly PartOnSheet[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last && isText(part) && isText(last[0])) last.push(part);
    else runs.push([part]);
  }
  return runs;
}
