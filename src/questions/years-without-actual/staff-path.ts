import type { PathStep } from '../../schema/path-step.ts';
import { actualPath } from '../sheet-path.ts';
import type { YearsWithoutActual } from './finding.ts';

/** The actual of the last year without a number. */
export function staffPath({ printed, years, sheet: { record } }: YearsWithoutActual): PathStep[] {
  return actualPath(printed.id, years.at(-1)?.period ?? '', record);
}
