import { paths } from '../../addresses.ts';
import { valuesByYear, type Place } from '../place.ts';
import type { CostUpOutcomeDown } from './finding.ts';

/** The values of the outcome, then the costs of the project, over all years. */
export function places({ outcome, project }: CostUpOutcomeDown): Place[] {
  return [
    valuesByYear(outcome),
    { path: `${paths.project(project.id)}#costs`, words: `年度ごとの事業費：${project.name}` },
  ];
}
