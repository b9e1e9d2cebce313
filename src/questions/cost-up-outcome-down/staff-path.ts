import type { PathStep } from '../../schema/path-step.ts';
import { projectPath } from '../sheet-path.ts';
import type { CostUpOutcomeDown } from './finding.ts';

/** The cost of the last year. */
export function staffPath({ project, years, sheet: { record } }: CostUpOutcomeDown): PathStep[] {
  return [...projectPath(project.id, record), 'money', 'cost', years.at(-1)?.period ?? ''];
}
