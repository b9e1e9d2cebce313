import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetProject } from '../../schema/project.ts';
import type { Assessment } from '../assessment.ts';
import type { Sheet } from '../publication.ts';
import type { Asked } from './asked.ts';

/** What a letter is given to, as its sheet prints it. Neither of the two: the measure itself. */
export interface RatedThing {
  indicator?: SheetIndicator;
  /** The project that is rated, or whose outcome is. */
  project?: SheetProject;
  about: Pick<Asked, 'indicators' | 'projects'>;
}

/** Finds what a letter of a sheet is given to. */
export function ratedThing({ subject: { type, id } }: Assessment, { record }: Sheet): RatedThing {
  const { indicators, projects } = record;
  if (type === 'measure') return { about: { indicators: [], projects: [] } };
  if (type === 'project') {
    const project = projects.find((each) => each.id === id);
    return { ...(project ? { project } : {}), about: { indicators: [], projects: [id] } };
  }
  const own = indicators.find((each) => each.id === id);
  const project = own ? undefined : projects.find(({ outcomes }) => outcomes.some((each) => each.id === id));
  const indicator = own ?? project?.outcomes.find((each) => each.id === id);
  return {
    ...(indicator ? { indicator } : {}),
    ...(project ? { project } : {}),
    about: { indicators: [id], projects: [] },
  };
}
