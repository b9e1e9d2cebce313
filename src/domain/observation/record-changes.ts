import type { Cost } from '../money/cost.ts';
import { inListedOrder, inNewestOrder } from '../publication/sheet-key.ts';
import type { Indicator, Project, Publication, Sheet } from '../publication/publication.ts';
import { revisionsOf, type Revision } from '../between-sheets/revision.ts';
import { spendingOf } from '../money/spending.ts';

/** What later sheets state otherwise than earlier ones, over the whole record. */
export interface RecordChanges {
  /** The last written sheet's first. */
  values: { indicator: Indicator; revision: Revision }[];
  costs: { project: Project; earlier: Cost; later: Cost }[];
}

/** Gathers every difference between two sheets that state the same fact. */
export function recordChanges({ indicators, projects }: Publication): RecordChanges {
  const values = indicators.flatMap((indicator) =>
    revisionsOf(indicator.observations).map((revision) => ({ indicator, revision })),
  );
  const costs = projects.flatMap((project) =>
    (['settled', 'budget'] as const)
      .flatMap((phase) => spendingOf(project, phase).flatMap(({ revisions }) => revisions))
      .map((revision) => ({ project, ...revision })),
  );
  return {
    values: values.sort((a, b) => inNewestOrder(b.revision.later.statedBy, a.revision.later.statedBy)),
    costs: costs.sort((a, b) => inNewestOrder(b.later.statedBy, a.later.statedBy)),
  };
}

/** The registered sheets by the fiscal year they are about, the latest year first. */
export function sheetsByYear({ sheets }: Publication): { fiscalYear: string; sheets: Sheet[] }[] {
  return [...Map.groupBy(sheets, ({ key }) => key.fiscalYear)]
    .map(([fiscalYear, ofYear]) => ({
      fiscalYear,
      sheets: ofYear.toSorted((a, b) => inListedOrder(a.key, b.key)),
    }))
    .sort((a, b) => (a.fiscalYear < b.fiscalYear ? 1 : -1));
}
