import type { Publication } from '../domain/publication.ts';
import { costsTable } from './tables/costs.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { measuresTable } from './tables/measures.ts';
import { observationsTable } from './tables/observations.ts';
import { opinionsTable } from './tables/opinions.ts';
import { progressTable } from './tables/progress.ts';
import { projectsTable } from './tables/projects.ts';
import { ratingsTable } from './tables/ratings.ts';

/** All tables of a publication by name, in the order in which they are listed. */
export type Tables = ReturnType<typeof tablesOf>;

/** Makes all tables of a publication. */
export function tablesOf(publication: Publication) {
  return {
    measures: measuresTable(publication),
    indicators: indicatorsTable(publication),
    observations: observationsTable(publication),
    ratings: ratingsTable(publication),
    progress: progressTable(publication),
    projects: projectsTable(publication),
    costs: costsTable(publication),
    opinions: opinionsTable(publication),
  };
}
