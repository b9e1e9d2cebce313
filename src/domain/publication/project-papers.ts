import type { Project, Sheet } from './publication.ts';

/** The sheets that say something of a project: those that list it, then its own. */
export function papersOf({ statements, ownSheets }: Pick<Project, 'statements' | 'ownSheets'>): Sheet[] {
  return [...statements.map(({ sheet }) => sheet), ...(ownSheets?.sheets ?? [])];
}

/** Whether one of these papers states what anything on it cost: else nothing is said of a cost that is missing (schema/README: the form is data). */
export function hasCostOnPaper(project: Pick<Project, 'statements' | 'ownSheets'>): boolean {
  return papersOf(project).some(({ costs }) => costs.some(({ item }) => item === 'cost'));
}

/** The indicators that the papers which list a project print for any project: where there are none, nothing is said of missing ones. */
export function projectIndicatorsOnPaper({
  statements,
}: Pick<Project, 'statements'>): Sheet['record']['indicators'] {
  return statements.flatMap(({ sheet }) => sheet.projects.flatMap(({ printed }) => printed.indicators));
}
