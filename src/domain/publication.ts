import type { DataEdition } from '../schema/data-edition.ts';
import type { Department } from '../schema/department.ts';
import type { GlossaryGroup } from '../schema/glossary.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import type { Goal, MeasureRecord, PlanRecord } from '../schema/plan.ts';
import type { SheetProject } from '../schema/project.ts';
import type { ProsePage } from '../schema/prose-page.ts';
import type { IndicatorReading, ProjectReading } from '../schema/register.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import type { Site } from '../schema/site.ts';
import type { Assessment } from './assessment.ts';
import type { Correction } from './correction.ts';
import type { Cost } from './cost.ts';
import { inNewestOrder, type Edition } from './edition.ts';
import type { Observation } from './observation.ts';

/** Everything a city publishes, joined: plan ▸ goal ▸ measure ▸ sheet ▸ indicator and project. */
export interface Publication {
  site: Site;
  /** Oldest first. */
  plans: PlanRecord[];
  departments: Department[];
  /** In the order the plans name them, each once. */
  measures: Measure[];
  /** By measure, then fiscal year, then phase. */
  sheets: Sheet[];
  /** In the order of the sheets that state them; each once, however many sheets and measures share it. */
  indicators: Indicator[];
  projects: Project[];
  /** Hard words explained, in the order in which they are shown. */
  glossary: GlossaryGroup[];
  /** What the city says on pages of prose. */
  pages: ProsePage[];
  /** What was put right after it had been published, the newest first. */
  corrections: Correction[];
  /** Frozen editions of the data, the newest first. */
  editions: DataEdition[];
}

/** A 重点施策, whether or not one of its sheets is registered. Named as its newest plan names it. */
export interface Measure extends MeasureRecord {
  plan: PlanRecord;
  goalRecord?: Goal;
  sheets: Sheet[];
}

/** One sheet with all that is derived from it. */
export interface Sheet {
  /** `2021/103`, `2021/103.budget` */
  id: string;
  edition: Edition;
  record: SheetRecord;
  plan: PlanRecord;
  measure: Measure;
  /** The goal under which the sheet's own plan names the measure, where that is known. */
  goal?: Goal;
  observations: Observation[];
  costs: Cost[];
  assessments: Assessment[];
  /** What was put right in our reading of it, the newest first. */
  corrections: Correction[];
}

/** An indicator over all sheets: its identity is the register's, its name and number are those of its newest sheet. */
export interface Indicator {
  id: string;
  reading: IndicatorReading;
  statements: { sheet: Sheet; printed: SheetIndicator; project?: SheetProject }[];
  observations: Observation[];
}

/** A 事務事業 over all sheets. */
export interface Project {
  id: string;
  reading: ProjectReading;
  statements: { sheet: Sheet; printed: SheetProject }[];
  costs: Cost[];
}

/** The newest of some statements (at least one): its name, number and unit are those a thing is known by today. */
export function newestOf<Statement extends { sheet: Sheet }>(statements: readonly Statement[]): Statement {
  return statements.reduce((newest, each) =>
    inNewestOrder(newest.sheet.edition, each.sheet.edition) < 0 ? each : newest,
  );
}
