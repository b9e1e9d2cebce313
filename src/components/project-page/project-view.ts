import type { Cost } from '../../domain/money/cost.ts';
import { newestOf, type Project } from '../../domain/publication/publication.ts';
import { newestCost } from '../../domain/money/spending.ts';
import { projectDescription, projectTitle } from '../../text/project-page.ts';

/** What the page of a project is called, and what it has to say. */
export function projectView(project: Project): {
  cost: Cost | undefined;
  title: string;
  description: string;
} {
  const cost = newestCost(project);
  const title = projectTitle(newestOf(project.statements).printed);
  return { cost, title, description: projectDescription(project, cost) };
}
