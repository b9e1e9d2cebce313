import { sameFigures } from './same-figure.ts';
import type { Indicator, Project, Publication } from './publication.ts';

/**
 * A project that belongs to an indicator, and how we know: `outcome` the sheet prints the indicator as its 成果指標;
 * `same_figure` the register reads it as the same figure as such an outcome; `named` the indicator's printed name holds the
 * project's (転入世帯数（定住促進奨励金交付事業）). Only the first is the sheet's own word, the others are our reading.
 */
export interface RelatedProject {
  project: Project;
  because: 'outcome' | 'same_figure' | 'named';
}

/** The projects that belong to an indicator, each once, with the best of the reasons. */
export function relatedProjects(indicator: Indicator, publication: Publication): RelatedProject[] {
  const same = sameFigures(indicator, publication).flatMap((each) => owners(each.indicator));
  const own = owners(indicator);
  const candidates = new Set([...own, ...same, ...named(indicator)]);
  return publication.projects
    .filter(({ id }) => candidates.has(id))
    .map((project) => ({
      project,
      because: own.includes(project.id) ? 'outcome' : same.includes(project.id) ? 'same_figure' : 'named',
    }));
}

/** The outcome indicators of a project, in the order its sheets print them. */
export function outcomesOf({ statements }: Project, { indicators }: Publication): Indicator[] {
  const ids = new Set(statements.flatMap(({ printed }) => printed.outcomes.map(({ id }) => id)));
  return ids.size === 0 ? [] : indicators.filter(({ id }) => ids.has(id));
}

/** The projects that print an indicator as their outcome. */
function owners({ statements }: Indicator): string[] {
  return statements.flatMap(({ project }) => project?.id ?? []);
}

/** The projects whose whole name stands in the indicator's name on the same sheet. */
function named({ statements }: Indicator): string[] {
  return statements.flatMap(({ sheet, printed }) =>
    sheet.record.projects.filter(({ name }) => printed.name.includes(name)).map(({ id }) => id),
  );
}
