import type { PathStep } from '../../schema/path-step.ts';
import { targetPath } from '../sheet-path.ts';
import type { TargetLongReached } from './finding.ts';

/** The target. */
export function staffPath({ printed, target, sheet: { record } }: TargetLongReached): PathStep[] {
  return targetPath(printed.id, target, record);
}
