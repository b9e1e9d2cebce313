import type { Measure, Project, Publication } from './publication.ts';

/** Every project under the measures whose sheets list it; one that several measures share stands under each. */
export function projectsByMeasure({ measures }: Publication): { measure: Measure; items: Project[] }[] {
  return measures
    .filter(({ projects }) => projects.length > 0)
    .map((measure) => ({ measure, items: measure.projects }));
}
