import type { Indicator, Project } from './publication.ts';

/**
 * A project that belongs to an indicator, and how we know: `outcome` the sheet prints the indicator as the project's;
 * `same_figure` the register reads it as the same figure as such an indicator; `named` the indicator's printed name holds the
 * project's (転入世帯数（定住促進奨励金交付事業）). Only the first is the sheet's own word, the others are our reading.
 */
export interface RelatedProject {
  project: Project;
  because: 'outcome' | 'same_figure' | 'named';
}

/**
 * Whether the figures of a related project are drawn beside those of the indicator. Where the sheet says that the indicator is the
 * project's, the page of the project shows them beside each other, once for all of its outcomes.
 */
export function isDrawnBeside({ because }: RelatedProject): boolean {
  return because !== 'outcome';
}

/** The projects that belong to an indicator, each once, with the best of the reasons. */
export function relatedProjects({ projects, sameAs, statements }: Indicator): RelatedProject[] {
  const same = sameAs.flatMap((each) => each.projects);
  const named = statements.flatMap(({ sheet, printed }) =>
    sheet.projects
      .filter(({ printed: { name } }) => printed.name.includes(name))
      .map(({ project }) => project),
  );
  return [...new Set([...projects, ...same, ...named])].map((project) => ({
    project,
    because: projects.includes(project) ? 'outcome' : same.includes(project) ? 'same_figure' : 'named',
  }));
}
