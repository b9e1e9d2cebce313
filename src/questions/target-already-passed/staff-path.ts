import type { PathStep } from '../../schema/path-step.ts';
import { targetPath } from '../sheet-path.ts';
import type { TargetAlreadyPassed } from './finding.ts';

/** The target. */
export function staffPath({ printed, target, sheet: { record } }: TargetAlreadyPassed): PathStep[] {
  return targetPath(printed.id, target, record);
}
