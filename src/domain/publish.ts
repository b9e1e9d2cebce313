import type { Content } from '../schema/content.ts';
import type { Goal, PlanRecord } from '../schema/plan.ts';
import type { IndicatorReading, ProjectReading } from '../schema/register.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import { assessmentsOf } from './assessment.ts';
import { costFactOf, costsOf, type Cost } from './cost.ts';
import { editionId, inListedOrder } from './edition.ts';
import { factOf, markLapsed, markNewest, observationsOf, type Observation } from './observation.ts';
import { periodYear } from './period.ts';
import type { Indicator, Measure, Project, Publication, Sheet } from './publication.ts';

/** Joins checked content. Whatever two files refer to each other by is known to exist: the loader has seen to it. */
export function publish(content: Content): Publication {
  const { site, departments, glossary, pages } = content;
  const plans = [...content.plans].sort((a, b) => (a.from < b.from ? -1 : 1));
  const measures = measuresOf(plans);
  const sheets = measures.flatMap((measure) => {
    measure.sheets = content.sheets
      .filter((record) => record.measure === measure.id)
      .map((record) => sheetOf(record, measure, content))
      .sort((a, b) => inListedOrder(a.edition, b.edition));
    return measure.sheets;
  });
  const observations = markLapsed(
    markNewest(
      sheets.flatMap((sheet) => sheet.observations),
      factOf,
    ),
    lastSettledYears(sheets),
  );
  const costs = markNewest(
    sheets.flatMap((sheet) => sheet.costs),
    costFactOf,
  );
  const observationsBySheet = Map.groupBy(observations, ({ statedBy }) => editionId(statedBy));
  const costsBySheet = Map.groupBy(costs, ({ statedBy }) => editionId(statedBy));
  for (const sheet of sheets) {
    sheet.observations = observationsBySheet.get(sheet.id) ?? [];
    sheet.costs = costsBySheet.get(sheet.id) ?? [];
  }
  return {
    site,
    plans,
    departments,
    measures,
    sheets,
    indicators: indicatorsOf(
      sheets,
      byId(content.indicators),
      Map.groupBy(observations, ({ indicatorId }) => indicatorId),
    ),
    projects: projectsOf(
      sheets,
      byId(content.projects),
      Map.groupBy(costs, ({ projectId }) => projectId),
    ),
    glossary,
    pages,
  };
}

function measuresOf(plans: PlanRecord[]): Measure[] {
  const measures = new Map<string, Measure>();
  for (const plan of plans) {
    for (const record of plan.measures) {
      const { goal: goalRecord } = goalOf(record.id, plan);
      measures.set(record.id, { ...record, plan, ...(goalRecord ? { goalRecord } : {}), sheets: [] });
    }
  }
  return [...measures.values()];
}

function lastSettledYears(sheets: Sheet[]): Map<string, number> {
  const settled = sheets.filter(({ edition }) => edition.phase === 'settled');
  return new Map(settled.map(({ edition }) => [edition.measureId, periodYear(edition.fiscalYear)]));
}

function goalOf(measureId: string, { goals, measures }: PlanRecord): { goal?: Goal } {
  const named = measures.find(({ id }) => id === measureId);
  const goal = goals.find(({ id }) => id === named?.goal);
  return goal ? { goal } : {};
}

function sheetOf(record: SheetRecord, measure: Measure, { plans, indicators }: Content): Sheet {
  const plan = known(byId(plans), record.plan);
  const edition = { measureId: record.measure, fiscalYear: record.fiscalYear, phase: record.phase };
  const readings = byId(indicators);
  return {
    id: editionId(edition),
    edition,
    record,
    plan,
    measure,
    ...goalOf(measure.id, plan),
    observations: observationsOf(record),
    costs: costsOf(record),
    assessments: assessmentsOf(record, plan, (id) => known(readings, id)),
  };
}

function indicatorsOf(
  sheets: Sheet[],
  readings: Map<string, IndicatorReading>,
  observations: Map<string, Observation[]>,
): Indicator[] {
  const statements = sheets.flatMap((sheet) => [
    ...sheet.record.indicators.map((printed) => ({ sheet, printed })),
    ...sheet.record.projects.flatMap((project) =>
      project.outcomes.map((printed) => ({ sheet, printed, project })),
    ),
  ]);
  return [...Map.groupBy(statements, ({ printed }) => printed.id)].map(([id, stated]) => ({
    id,
    reading: known(readings, id),
    statements: stated,
    observations: observations.get(id) ?? [],
  }));
}

function projectsOf(
  sheets: Sheet[],
  readings: Map<string, ProjectReading>,
  costs: Map<string, Cost[]>,
): Project[] {
  const statements = sheets.flatMap((sheet) => sheet.record.projects.map((printed) => ({ sheet, printed })));
  return [...Map.groupBy(statements, ({ printed }) => printed.id)].map(([id, stated]) => ({
    id,
    reading: known(readings, id),
    statements: stated,
    costs: costs.get(id) ?? [],
  }));
}

function known<Item>(items: Map<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new Error(`${id}: the loader let a reference pass that leads nowhere`);
  return item;
}

function byId<Item extends { id: string }>(items: Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
