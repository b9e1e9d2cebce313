import type { TextAbsence } from '../../schema/absence.ts';
import type { AnswerRecord } from '../../schema/answer.ts';
import type { Department } from '../../schema/department.ts';
import type { Form, TextField } from '../../schema/form.ts';
import type { GlossaryGroup } from '../../schema/glossary.ts';
import type { IndicatorKind, SheetIndicator } from '../../schema/indicator.ts';
import type { Language } from '../../schema/language.ts';
import type { MeasureRecord, PlanRecord } from '../../schema/plan.ts';
import type { SheetProject } from '../../schema/project.ts';
import type { ProsePage } from '../../schema/prose-page.ts';
import type { RatingAxis } from '../../schema/rating-axis.ts';
import type { IndicatorReading, ProjectReading } from '../../schema/register.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { Site } from '../../schema/site.ts';
import type { Cost } from '../money/cost.ts';
import type { WholeColumn } from '../observation/column.ts';
import type { Observation } from '../observation/observation.ts';
import type { Rating } from '../rating/rating.ts';
import type { Correction } from './correction.ts';
import type { Goal } from './goal.ts';
import type { Release } from './release.ts';
import { inNewestOrder, type SheetKey } from './sheet-key.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything a city publishes, joined: plan ▸ goal ▸ measure ▸ sheet and project-on-sheet ▸ amounts, indicators ▸ observations, ratings. */
export interface Publication {
  /** In which its names stand (`contentIn`). */
  language: Language;
  site: Site;
  /** What things are called across all plans: by the words that their forms share. */
  vocabulary: Vocabulary;
  forms: Form[];
  /** Oldest first. */
  plans: Plan[];
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
  /** What the city answers to questions about its sheets; each stands under its question (`questionsOf`). */
  answers: AnswerRecord[];
  /** Frozen releases of the data, the newest first. */
  releases: Release[];
  /** SHA-256 of the content that was joined, hexadecimal: the same whenever the same is published. */
  readonly contentHash: string;
}

/** A plan with the form of its sheets. */
export interface Plan extends Omit<PlanRecord, 'form' | 'goals'> {
  form: Form;
  goals: Goal[];
  vocabulary: Vocabulary;
  /** The axes on which its sheets judge, whatever form they have; an axis that several forms share once, as the plan's own has it. */
  axes: RatingAxis[];
  /** The goal under which each of its measures stands, by measure id, where that is known. */
  goalByMeasure: ReadonlyMap<string, Goal>;
}

/** A measure, whether or not one of its sheets is registered. Named as its newest plan names it. */
export interface Measure extends MeasureRecord {
  /** The last plan that names it. */
  plan: Plan;
  /** Every plan that names it, the latest first. */
  plans: Plan[];
  /** That of its newest sheet; without sheets, that of the form which the plan names for it. */
  vocabulary: Vocabulary;
  goalRecord?: Goal;
  /** The measure that it stands under, and those that stand under it, in the order of the plans; their money is never added up. */
  above?: Measure;
  below: Measure[];
  /** By fiscal year, budget before settled. */
  sheets: Sheet[];
  /** What its sheets state and list, projects' indicators included; in the order of the publication. */
  indicators: Indicator[];
  projects: Project[];
  /** The fiscal years of its plans and of its sheets, earliest first. */
  years: string[];
  /** The Western year of its last settled sheet; absent where it has none. */
  lastSettledYear?: number;
}

/** A text field of the form with what a sheet says in it. */
export interface Passage {
  field: TextField;
  /** None where there is a reason for having none. */
  paragraphs: string[];
  absence?: TextAbsence;
  /** Whether it is the one to count, where sheets of several measures have a text on one project. */
  isPrimary: boolean;
}

/** What a sheet judges: its own measure, or a project on it. One shape, so that one component shows both. */
export interface Judged {
  indicators: IndicatorOnSheet[];
  /** Cost, funding and further amounts, in printed order. */
  costs: Cost[];
  /** Grades of the thing itself, in printed order. */
  ratings: Rating[];
  /** In the order of the form. */
  texts: Passage[];
}

/** One sheet with all that is derived from it. */
export interface Sheet {
  /** `2021/103`, `2021/103.budget` */
  id: string;
  key: SheetKey;
  record: SheetRecord;
  form: Form;
  vocabulary: Vocabulary;
  plan: Plan;
  measure: Measure;
  /** The goal under which the sheet's own plan names the measure, where that is known. */
  goal?: Goal;
  /** The columns of its tables, each with its basis. */
  columns: { indicators: WholeColumn[]; money: WholeColumn[]; projects: WholeColumn[] };
  /** What the sheet judges first of all: its measure. */
  own: Judged;
  projects: ProjectOnSheet[];
  /** The sheet's own indicators, then those of its projects. */
  indicators: IndicatorOnSheet[];
  /** The same with their names looked up once: by indicator id, by project id. */
  byIndicator: ReadonlyMap<string, IndicatorOnSheet>;
  byProject: ReadonlyMap<string, ProjectOnSheet>;
  /** All statements of the sheet, in printed order. */
  observations: Observation[];
  costs: Cost[];
  ratings: Rating[];
  /** What was put right in our reading of it, the newest first. */
  corrections: Correction[];
}

/** What one sheet says of one indicator. */
export interface IndicatorOnSheet {
  sheet: Sheet;
  /** The project on this sheet whose indicator it is; none for the sheet's own. */
  project?: ProjectOnSheet;
  indicator: Indicator;
  printed: SheetIndicator;
  /** The goal that it is printed for, where that is one above the sheet's measure. */
  goal?: Goal;
  kind?: IndicatorKind;
  /** Baseline, actuals by period, targets: everything the sheet states of it. */
  observations: Observation[];
  baseline?: Observation;
  /** By period, those of one period in printed order. */
  actuals: Observation[];
  targets: Observation[];
  /** The sheet's own actual: that of its year (schema/README: fact). */
  actual?: Observation;
  /** The target in force in the sheet's year. */
  target?: Observation;
  ratings: Rating[];
}

/** What one sheet says of one project. */
export interface ProjectOnSheet extends Judged {
  sheet: Sheet;
  project: Project;
  printed: SheetProject;
  /** Whether it is the one to count, where sheets of several measures list it in one year and phase. */
  isPrimary: boolean;
}

/** An indicator over all sheets: its identity is the register's, its name and number are those of its newest sheet. */
export interface Indicator {
  id: string;
  reading: IndicatorReading;
  /** That of its newest sheet. */
  vocabulary: Vocabulary;
  statements: IndicatorOnSheet[];
  observations: Observation[];
  /** The measures whose sheets state it, each once. */
  measures: Measure[];
  /** The projects that print it as theirs, each once. */
  projects: Project[];
  /** The indicators that it continues, and those that continue it. */
  continues: Indicator[];
  continuedBy: Indicator[];
  /** Those that the register reads as the same figure, whichever of the two says so. */
  sameAs: Indicator[];
}

/** A project over all sheets. */
export interface Project {
  id: string;
  reading: ProjectReading;
  /** That of its newest sheet. */
  vocabulary: Vocabulary;
  statements: ProjectOnSheet[];
  /** The measure that it is, where that has sheets of its own (schema/README: measure). */
  ownSheets?: Measure;
  /** What the sheets that list it and its own sheets state. */
  costs: Cost[];
  /** The measures whose sheets list it, each once. */
  measures: Measure[];
  /** Its own indicators, in the order its sheets print them. */
  indicators: Indicator[];
  continues: Project[];
  continuedBy: Project[];
}

/** Every text of a sheet: its own, then those of its projects. */
export function textsOn({ own, projects }: Pick<Sheet, 'own' | 'projects'>): Passage[] {
  return [own, ...projects].flatMap(({ texts }) => texts);
}

/** The newest of some statements (at least one): its name, number and unit are those a thing is known by today. */
export function newestOf<Statement extends { sheet: Pick<Sheet, 'key'> }>(
  statements: readonly Statement[],
): Statement {
  return statements.reduce((newest, each) =>
    inNewestOrder(newest.sheet.key, each.sheet.key) < 0 ? each : newest,
  );
}
