import type { Content } from '../schema/content.ts';
import type { Goal, PlanRecord } from '../schema/plan.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import { assessmentsOf } from './assessment.ts';
import { byId, known } from './by-id.ts';
import {
  correctionsOfCost,
  correctionsOfObservation,
  correctionsOfSheet,
  type Correction,
} from './correction.ts';
import { costsOf } from './cost.ts';
import { editionId } from './edition.ts';
import { observationsOf } from './observation.ts';
import type { Measure, Sheet } from './publication.ts';

/** The goal under which a plan names a measure, where that is known. */
export function goalOf(measureId: string, { goals, measures }: PlanRecord): { goal?: Goal } {
  const named = measures.find(({ id }) => id === measureId);
  const goal = goals.find(({ id }) => id === named?.goal);
  return goal ? { goal } : {};
}

/** A sheet with all that is derived from it alone, and with the corrections of our reading of it. */
export function sheetOf(
  record: SheetRecord,
  measure: Measure,
  { plans, indicators }: Content,
  all: readonly Correction[],
): Sheet {
  const plan = known(byId(plans), record.plan);
  const edition = { measureId: record.measure, fiscalYear: record.fiscalYear, phase: record.phase };
  const readings = byId(indicators);
  const corrections = correctionsOfSheet(all, edition);
  return {
    id: editionId(edition),
    edition,
    record,
    plan,
    measure,
    ...goalOf(measure.id, plan),
    observations: observationsOf(record).map((each) =>
      withCorrections(each, correctionsOfObservation(corrections, each)),
    ),
    costs: costsOf(record).map((each) => withCorrections(each, correctionsOfCost(corrections, each))),
    assessments: assessmentsOf(record, plan, (id) => known(readings, id)),
    corrections,
  };
}

function withCorrections<Statement>(statement: Statement, corrections: Correction[]): Statement {
  return corrections.length === 0 ? statement : { ...statement, corrections };
}
