import type { Measure, Project } from '../../domain/publication/publication.ts';
import { costAndOutcomes } from '../cost-and-outcome/cost-and-outcome.ts';

/** The projects of a measure whose cost and outcome are both money: what most readers would subtract. */
export function moneyOutcomes({ projects }: Measure): Project[] {
  return projects.filter((project) =>
    costAndOutcomes(project)?.outcomes.some(({ yen }) => yen !== undefined),
  );
}

/** Whether there is any. */
export function hasMoneyOutcomes(measure: Measure): boolean {
  return moneyOutcomes(measure).length > 0;
}
