import type { PathStep } from '../../schema/path-step.ts';
import { actualPath } from '../sheet-path.ts';
import type { CancelledBesideCount } from './finding.ts';

/** The cell that is 中止. */
export function staffPath({ printed, period, sheet: { record } }: CancelledBesideCount): PathStep[] {
  return actualPath(printed.id, period, record);
}
