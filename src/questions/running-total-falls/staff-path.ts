import type { PathStep } from '../../schema/path-step.ts';
import { actualPath } from '../sheet-path.ts';
import type { RunningTotalFalls } from './finding.ts';

/** The total that is smaller than the one before it. */
export function staffPath({ printed, after, sheet: { record } }: RunningTotalFalls): PathStep[] {
  return actualPath(printed.id, after.period, record);
}
