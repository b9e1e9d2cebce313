import type { Absence } from '../../schema/absence.ts';
import { revisionsOf } from '../between-sheets/revision.ts';
import { factsOf } from '../observation/fact.ts';
import { costByYear, indicatorByYear } from '../observation/side-by-side.ts';
import type { Indicator, Measure, Project } from '../publication/publication.ts';
import { isDrawnBeside, relatedProjects } from '../publication/relation.ts';
import { historyOf } from './measure-history.ts';
import { policiesOf } from './policy.ts';

/** Why numbers are missing on the page of an indicator: only what stands there, so that its legend explains nothing else. */
export function absencesOfIndicator(indicator: Indicator): Absence[] {
  const { observations } = indicator;
  const facts = factsOf(observations).flatMap(({ observation, beside }) => [observation, ...beside]);
  const revised = revisionsOf(observations).map(({ earlier }) => earlier);
  const beside = relatedProjects(indicator)
    .filter(isDrawnBeside)
    .flatMap(({ project }) => [
      ...costByYear(project).cells,
      ...project.indicators.flatMap((each) => indicatorByYear(each).cells),
    ]);
  return reasonsIn([...facts, ...revised, ...beside]);
}

/** The same of a project: its amounts, the indicators beside them, and its texts. */
export function absencesOfProject({ costs, indicators, statements }: Project): Absence[] {
  const amounts = costs.filter(({ isNewest, isPrimary }) => isNewest && isPrimary);
  const values = indicators.flatMap((each) => indicatorByYear(each).cells);
  return reasonsIn([...amounts, ...values, ...statements.flatMap(({ texts }) => texts)]);
}

/** The same of a measure: its indicators against the years, what earlier sheets stated of them, and the texts beside its policies. */
export function absencesOfMeasure(measure: Measure): Absence[] {
  const cells = historyOf(measure).flatMap(({ years }) => years);
  const values = cells.flatMap(({ actual, target, revision, turn, ungraded }) => [
    ...(actual ? [actual] : []),
    ...(target ? [target] : []),
    ...ungraded,
    ...(revision ? [revision.earlier] : []),
    ...(turn?.baseline ? [turn.baseline.before, turn.baseline.after] : []),
  ]);
  const beside = policiesOf(measure).flatMap(({ sheets }) =>
    sheets.filter(({ key }) => key.phase === 'settled'),
  );
  return reasonsIn([...values, ...beside.flatMap(({ own }) => own.texts)]);
}

/** Whether an indicator of a measure has a year of which no sheet has a column, which its page says by that name. */
export function lacksColumnOfMeasure(measure: Measure): boolean {
  return historyOf(measure).some(({ newest, years }) => newest && years.some(({ actual }) => !actual));
}

/** The named absences of some cells; beside words that are printed there, too, the reason stands. */
function reasonsIn(cells: readonly { absence?: Absence }[]): Absence[] {
  return cells.flatMap(({ absence }) => absence ?? []);
}
