import type { Language } from '../../schema/language.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import type { Slot } from './slot.ts';

/** What stood in the place of an indicator before it, as its chart shows it: apart, and never joined with it. */
export interface FormerLine {
  /** Id and name of the indicator whose figures they are. */
  id: string;
  name: string;
  /** Its baseline and actuals, all of years before `until`. */
  observations: readonly (Observation & { period: string })[];
  /** Western year from which the figures are those of the one that continues it. */
  until: number;
  /** What happened then: 定義の変更, 分割. */
  word: string;
}

/** From a year on, the figures stand in another plan, or mean or count something else. */
export interface Change {
  /** Western year from which it holds. */
  year: number;
  /** What changed, at its line: 定義の変更, 第2期 まちづくり計画. */
  word: string;
  /** The same where there is less room: 計画の変更. */
  short?: string;
  /** What the figures before it are: 前の指標, 第1期 まちづくり計画. */
  before?: string;
  /** In a sentence, for those who do not see it; absent where the sentence says it already. */
  said?: string;
  /** Whether nothing may be joined across, because the figures cannot be compared. A plan alone parts nothing but its targets. */
  parts: boolean;
}

/** What is asked of a trend chart besides the numbers. */
export interface TrendRequest {
  /** In which the chart speaks; Japanese where nothing is said. */
  language?: Language | undefined;
  title: string;
  unit?: string | undefined;
  /** Western year the page is about; its value is the hero. */
  currentYear: number;
  /** Years that must have a slot, so that charts under each other share their columns. */
  span?: { from: number; to: number } | undefined;
  /** Columns that must be there though this indicator needs none, so that charts beside each other share them all. */
  columns?: readonly NonNullable<Slot['role']>[] | undefined;
  /** Western years whose figures are in another unit, and therefore in no picture of this one. */
  otherUnits?: readonly number[] | undefined;
  /** Changes that are not to be seen in the statements: of plan. */
  changes?: readonly Change[] | undefined;
  /** What stood in its place before, the nearest first. */
  formers?: readonly FormerLine[] | undefined;
}
