import { absence, type Absence } from '../../schema/absence.ts';
import { once } from './once.ts';
import { textsOn, type Publication } from './publication.ts';

/** What the sheets of a publication have something of; of the rest no page, menu entry or sentence speaks (schema/README: the form is data). */
export interface Holding {
  indicators: boolean;
  targets: boolean;
  /** What is counted on from year to year by our reading. */
  runningTotals: boolean;
  projects: boolean;
  /** Indicators of projects. */
  outcomes: boolean;
  /** Amounts of money. */
  money: boolean;
  /** Any amount of 事業費. */
  costs: boolean;
  ratings: boolean;
  /** Reasons of grades. */
  reasons: boolean;
  /** Grades that a form's rule works out. */
  rules: boolean;
  progress: boolean;
  texts: boolean;
  opinions: boolean;
  departments: boolean;
  /** The reasons for missing values, in the order of the schema. */
  absences: readonly Absence[];
}

/** What a publication may lack. */
export type Held = Exclude<keyof Holding, 'absences'>;

/** Decided once for everything that is published. */
export const holdingOf = once((publication: Publication): Holding => {
  const { plans, indicators, projects, sheets, departments } = publication;
  const ratings = sheets.flatMap((sheet) => sheet.ratings);
  const opinions = sheets.some(({ record }) => record.opinions.length > 0);
  const reasons = ratings.some(({ reason }) => reason !== undefined);
  const absent = new Set(
    [
      ...indicators.flatMap(({ observations }) => observations),
      ...sheets.flatMap(({ costs }) => costs),
      ...ratings,
      ...sheets.flatMap(textsOn),
    ].map((each) => each.absence),
  );
  return {
    indicators: indicators.length > 0,
    targets: indicators.some(({ observations }) => observations.some(({ role }) => role === 'target')),
    runningTotals: indicators.some(({ reading }) => reading.runningTotal),
    projects: projects.length > 0,
    outcomes: projects.some(({ statements }) => statements.some((each) => each.indicators.length > 0)),
    money: sheets.some(({ costs }) => costs.length > 0),
    costs: sheets.some(({ costs }) => costs.some(({ item, yen }) => item === 'cost' && yen !== undefined)),
    ratings: ratings.some(({ grade }) => grade !== undefined),
    reasons,
    rules: plans.some(({ axes }) => axes.some(({ rule }) => rule !== undefined)),
    progress: sheets.some(({ record }) => record.progress !== undefined),
    texts:
      opinions ||
      reasons ||
      sheets.some(
        (sheet) =>
          textsOn(sheet).some(({ paragraphs }) => paragraphs.length > 0) || sheet.record.policy !== undefined,
      ),
    opinions,
    departments: departments.length > 0,
    absences: absence.options.filter((kind) => absent.has(kind)),
  };
});
