import type { Basis } from '../schema/basis.ts';
import type { Observation } from '../domain/observation/observation.ts';

/** A value that is drawn: where the plan began, a year's actual, or where the plan wants to be. */
export interface Mark {
  /** Index of its slot. */
  slot: number;
  role: Observation['role'];
  /** For the height; `exact` is the number itself. */
  value: number;
  exact: string;
  /** What is printed where that is more than the number: 50以上; people see it instead. */
  printed?: string;
  /** The actual of the year the page is about. */
  current: boolean;
  /** What is to be remarked on it: 見込み, 計画, 速報値; such a mark is hollow. */
  firmness?: string;
  /** On which basis an actual stands: only what was settled is a value that was reached. */
  basis?: Basis;
  /** Which of the chart's `formers` it belongs to; absent for the indicator's own. */
  former?: number;
}
