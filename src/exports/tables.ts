import { once } from '../domain/publication/once.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { withTellingRowsFirst } from './row-order.ts';
import type { Table } from './table.ts';
import { amountsTable } from './tables/amounts.ts';
import { costsTable } from './tables/costs.ts';
import { departmentsTable } from './tables/departments.ts';
import { goalsTable } from './tables/goals.ts';
import { gradesTable } from './tables/grades.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { lineageTable } from './tables/lineage.ts';
import { measuresTable } from './tables/measures.ts';
import { observationsTable } from './tables/observations.ts';
import { opinionsTable } from './tables/opinions.ts';
import { planMeasuresTable } from './tables/plan-measures.ts';
import { plansTable } from './tables/plans.ts';
import { progressTable } from './tables/progress.ts';
import { projectsTable } from './tables/projects.ts';
import { ratingsTable } from './tables/ratings.ts';
import { textFieldsTable } from './tables/text-fields.ts';
import { textsTable } from './tables/texts.ts';

/** Every table that there is, by name, in the order in which they are listed: what sheets say, then what explains their codes. */
export type Tables = ReturnType<typeof everyTable>;

/** Makes every table, whether or not the publication has anything to put in it. */
export function everyTable(publication: Publication) {
  return {
    measures: measuresTable(publication),
    indicators: indicatorsTable(publication),
    observations: observationsTable(publication),
    ratings: ratingsTable(publication),
    progress: progressTable(publication),
    projects: projectsTable(publication),
    costs: costsTable(publication),
    opinions: opinionsTable(publication),
    texts: textsTable(publication),
    plans: plansTable(publication),
    goals: goalsTable(publication),
    plan_measures: planMeasuresTable(publication),
    departments: departmentsTable(publication),
    grades: gradesTable(publication),
    text_fields: textFieldsTable(publication),
    amounts: amountsTable(publication),
    lineage: lineageTable(publication),
  };
}

const codeTables: readonly string[] = [
  'plans',
  'goals',
  'plan_measures',
  'departments',
  'grades',
  'text_fields',
  'amounts',
  'lineage',
] satisfies (keyof Tables)[];

/** Whether a table explains ids and codes of the others, and holds nothing that a sheet says. */
export function explainsCodes({ name }: Pick<Table, 'name'>): boolean {
  return codeTables.includes(name);
}

/**
 * The tables that are published, by name: those that hold a row, for what the content has nothing of stands nowhere
 * (schema/README: the form is data). Files, routes, catalogues, dictionary and the data page all go by it. Made once.
 */
export const tablesOf = once((publication: Publication): Record<string, Table> =>
  published(everyTable(publication)),
);

/** Of every table those that are published; no key leads to one that is left out. */
export function published(tables: Tables): Record<string, Table> {
  const kept = Object.entries<Table>(tables).filter(([, { rows }]) => rows.length > 0);
  const names = new Set(kept.map(([name]) => name));
  return Object.fromEntries(
    kept.map(([name, table]) => [
      name,
      {
        ...table,
        foreignKeys: table.foreignKeys.filter((key) => names.has(key.table)),
        rows: withTellingRowsFirst(table.columns, table.rows),
      },
    ]),
  );
}
