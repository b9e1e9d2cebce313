import type { SheetIndicator } from '../schema/indicator.ts';
import type { SheetProject } from '../schema/project.ts';
import type { Rating } from '../domain/rating/rating.ts';
import type { Sheet } from '../domain/publication/publication.ts';
import type { Asked } from './asked.ts';

/** What a letter is given to, as its sheet prints it. Neither of the two: the measure itself. */
export interface RatedThing {
  indicator?: SheetIndicator;
  /** The project that is rated, or whose outcome is. */
  project?: SheetProject;
  about: Pick<Asked, 'indicators' | 'projects'>;
}

/** Finds what a letter of a sheet is given to. */
export function ratedThing(
  { subject: { type, id } }: Rating,
  { byIndicator, byProject }: Pick<Sheet, 'byIndicator' | 'byProject'>,
): RatedThing {
  if (type === 'measure') return { about: { indicators: [], projects: [] } };
  if (type === 'project') {
    const project = byProject.get(id)?.printed;
    return { ...(project ? { project } : {}), about: { indicators: [], projects: [id] } };
  }
  const stated = byIndicator.get(id);
  return {
    ...(stated ? { indicator: stated.printed } : {}),
    ...(stated?.project ? { project: stated.project.printed } : {}),
    about: { indicators: [id], projects: [] },
  };
}
