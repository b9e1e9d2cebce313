import type { Form } from '../../schema/form.ts';
import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetProject } from '../../schema/project.ts';
import type { Language } from '../../schema/language.ts';
import type { IndicatorReading, ProjectReading } from '../../schema/register.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { Site } from '../../schema/site.ts';
import { costsOf } from '../money/cost.ts';
import { columnsOfTable } from '../observation/column.ts';
import { observationsOf, type Observation } from '../observation/observation.ts';
import { ownActual } from '../observation/own-actual.ts';
import { periodYear } from '../observation/period.ts';
import { targetInForce } from '../observation/target-in-force.ts';
import { ratingsOf } from '../rating/rating.ts';
import { referred } from './by-id.ts';
import { formOf } from './form-of.ts';
import { goalsById } from './goal.ts';
import { type Correction } from './correction.ts';
import { byCorrectedFact, costKeyOf, observationKeyOf } from './corrected-value.ts';
import { sheetIdOf, sheetKeyOf } from './sheet-key.ts';
import { textsOf } from './texts-of.ts';
import { vocabularyOf } from './vocabulary.ts';
import type {
  Indicator,
  IndicatorOnSheet,
  Measure,
  Plan,
  Project,
  ProjectOnSheet,
  Sheet,
} from './publication.ts';

/** What a sheet is joined with. */
export interface Surroundings {
  site: Site;
  language: Language;
  forms: ReadonlyMap<string, Form>;
  plans: ReadonlyMap<string, Plan>;
  readings: {
    indicators: ReadonlyMap<string, IndicatorReading>;
    projects: ReadonlyMap<string, ProjectReading>;
  };
  /** What other sheets have named already; a sheet adds what it names first. */
  identities: { indicators: Map<string, Indicator>; projects: Map<string, Project> };
  /** By the id of the sheet they are about, the newest first. */
  corrections: ReadonlyMap<string, Correction[]>;
}

/** A sheet with all that is derived from it alone, and with the corrections of our reading of it. */
export function joinSheet(record: SheetRecord, measure: Measure, around: Surroundings): Sheet {
  const plan = referred(around.plans, record.plan);
  const form = referred(around.forms, formOf(record, { ...plan, form: plan.form.id }));
  const key = sheetKeyOf(record);
  const id = sheetIdOf(key);
  const corrections = around.corrections.get(id) ?? [];
  const goal = plan.goalByMeasure.get(measure.id);
  const sheet: Sheet = {
    id,
    key,
    record,
    form,
    vocabulary: vocabularyOf(form, around.site, around.language),
    plan,
    measure,
    ...(goal ? { goal } : {}),
    columns: { indicators: [], money: [], projects: [] },
    own: { indicators: [], costs: [], ratings: [], texts: textsOf(record.texts, form, 'sheet') },
    projects: [],
    indicators: [],
    byIndicator: new Map(),
    byProject: new Map(),
    observations: [],
    costs: [],
    ratings: [],
    corrections,
  };
  const corrected = byCorrectedFact(corrections, record);
  sheet.own.costs = withCorrections(costsOf(record, form, record.money), costKeyOf, corrected);
  sheet.own.ratings = ratingsOf({ type: 'measure', id: measure.id }, { ratings: record.ratings }, sheet);
  sheet.own.indicators = record.indicators.map((printed) => indicatorOn(sheet, printed, around, corrected));
  sheet.projects = record.projects.map((printed) => projectOn(sheet, printed, around, corrected));
  sheet.indicators = [...sheet.own.indicators, ...sheet.projects.flatMap(({ indicators }) => indicators)];
  const ofProjects = sheet.projects.flatMap(({ costs, indicators }) => [
    ...costs,
    ...indicators.flatMap(({ actuals }) => actuals),
  ]);
  const actuals = sheet.own.indicators.flatMap((each) => each.actuals);
  sheet.columns = {
    indicators: columnsOfTable(record.columns.indicators, actuals, record),
    money: columnsOfTable(record.columns.money, sheet.own.costs, record),
    projects: columnsOfTable(record.columns.projects, ofProjects, record),
  };
  sheet.byIndicator = new Map(sheet.indicators.map((each) => [each.printed.id, each]));
  sheet.byProject = new Map(sheet.projects.map((each) => [each.printed.id, each]));
  sheet.observations = sheet.indicators.flatMap(({ observations }) => observations);
  sheet.costs = [...sheet.own.costs, ...sheet.projects.flatMap(({ costs }) => costs)];
  sheet.ratings = [
    ...sheet.own.ratings,
    ...sheet.own.indicators.flatMap(({ ratings }) => ratings),
    ...sheet.projects.flatMap(({ ratings, indicators }) => [
      ...ratings,
      ...indicators.flatMap((each) => each.ratings),
    ]),
  ];
  return sheet;
}

type Corrected = ReadonlyMap<string, Correction[]>;

function projectOn(
  sheet: Sheet,
  printed: SheetProject,
  around: Surroundings,
  corrected: Corrected,
): ProjectOnSheet {
  const { record, form } = sheet;
  const project = identity(around.identities.projects, printed.id, () => ({
    ...blank(referred(around.readings.projects, printed.id), sheet),
    costs: [],
    indicators: [],
  }));
  const node: ProjectOnSheet = {
    sheet,
    project,
    printed,
    isPrimary: true,
    indicators: [],
    costs: withCorrections(costsOf(record, form, printed.money, printed.id), costKeyOf, corrected),
    ratings: ratingsOf({ type: 'project', id: printed.id }, printed, sheet, 'projects'),
    texts: textsOf(printed.texts, form, 'project'),
  };
  node.indicators = printed.indicators.map((each) => indicatorOn(sheet, each, around, corrected, node));
  project.statements.push(node);
  project.costs.push(...node.costs);
  return node;
}

function indicatorOn(
  sheet: Sheet,
  printed: SheetIndicator,
  around: Surroundings,
  corrected: Corrected,
  project?: ProjectOnSheet,
): IndicatorOnSheet {
  const { record, form, key } = sheet;
  const reading = referred(around.readings.indicators, printed.id);
  const indicator = identity(around.identities.indicators, printed.id, () => ({
    ...blank(reading, sheet),
    observations: [],
    projects: [],
    sameAs: [],
  }));
  const observations = withCorrections(
    observationsOf(record, printed, { projectId: project?.printed.id, words: sheet.vocabulary }),
    observationKeyOf,
    corrected,
  );
  const of = (role: Observation['role']) => observations.filter((each) => each.role === role);
  const [baseline] = of('baseline');
  const actuals = of('actual');
  const targets = of('target');
  const year = periodYear(key.fiscalYear);
  const actual = ownActual(actuals, year, form.ownActual);
  const target = targetInForce(targets, year);
  const judges = {
    ...(actual ? { actual } : {}),
    ...(baseline ? { baseline } : {}),
    ...(target ? { target } : {}),
  };
  const kind = printed.kind ?? (project ? 'outcome' : undefined);
  const table = project ? 'projects' : 'indicators';
  const goal = printed.goal === undefined ? undefined : goalsById(sheet.plan).get(printed.goal);
  const node: IndicatorOnSheet = {
    sheet,
    ...(project ? { project } : {}),
    indicator,
    printed,
    ...(goal ? { goal } : {}),
    ...(kind ? { kind } : {}),
    observations,
    actuals,
    targets,
    ...judges,
    ratings: ratingsOf({ type: 'indicator', id: printed.id }, printed, sheet, table, {
      by: { ...judges, words: sheet.vocabulary },
      reading,
    }),
  };
  indicator.statements.push(node);
  indicator.observations.push(...observations);
  return node;
}

function identity<Item>(all: Map<string, Item>, id: string, create: () => Item): Item {
  const item = all.get(id) ?? create();
  all.set(id, item);
  return item;
}

function blank<Reading extends { id: string }>(reading: Reading, { vocabulary }: Sheet) {
  return {
    id: reading.id,
    reading,
    vocabulary,
    statements: [],
    measures: [],
    continues: [],
    continuedBy: [],
  };
}

function withCorrections<Statement>(
  statements: Statement[],
  keyOf: (statement: Statement) => string,
  corrected: Corrected,
): Statement[] {
  return corrected.size === 0
    ? statements
    : statements.map((statement) => {
        const corrections = corrected.get(keyOf(statement));
        return corrections ? { ...statement, corrections } : statement;
      });
}
