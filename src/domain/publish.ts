import type { Content } from '../schema/content.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { IndicatorReading, ProjectReading } from '../schema/register.ts';
import { byId, known } from './by-id.ts';
import { correctionsNewestFirst } from './correction.ts';
import { costFactOf, type Cost } from './cost.ts';
import { editionsNewestFirst } from './data-edition.ts';
import { editionId, inListedOrder } from './edition.ts';
import { goalOf, sheetOf } from './join-sheet.ts';
import { factOf, markLapsed, markNewest, type Observation } from './observation.ts';
import { periodYear } from './period.ts';
import type { Indicator, Measure, Project, Publication, Sheet } from './publication.ts';

/** Joins checked content. Whatever two files refer to each other by is known to exist: the loader has seen to it. */
export function publish(content: Content): Publication {
  const { site, departments, glossary, pages } = content;
  const plans = [...content.plans].sort((a, b) => (a.from < b.from ? -1 : 1));
  const corrections = correctionsNewestFirst(content.corrections);
  const measures = measuresOf(plans);
  const sheets = measures.flatMap((measure) => {
    measure.sheets = content.sheets
      .filter((record) => record.measure === measure.id)
      .map((record) => sheetOf(record, measure, content, corrections))
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
    corrections,
    editions: editionsNewestFirst(content.editions),
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
