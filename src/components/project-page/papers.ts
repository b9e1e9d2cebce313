import type { Project, Sheet } from '../../domain/publication/publication.ts';

/** The sheets that say something of a project: those that list it, then its own. */
export function papersOf({ statements, ownSheets }: Project): Sheet[] {
  return [...statements.map(({ sheet }) => sheet), ...(ownSheets?.sheets ?? [])];
}
