import type { Basis } from '../../schema/basis.ts';
import type { Language } from '../../schema/language.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import { firmnessOf } from '../../text/basis.ts';

/** A value that is drawn: where the plan began, an actual, or where the plan wants to be. */
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

/** A statement with the slot it stands in, and the former indicator it is of. */
export interface PlacedStatement {
  observation: Observation;
  slot: number;
  former?: number;
}

/** The mark of a statement; none where it has no number. Which one is current is for the chart to say. */
export function markOf(
  { observation, slot, former }: PlacedStatement,
  language: Language = 'ja',
): Mark | undefined {
  const { value, valueText, role, basis } = observation;
  if (value === undefined) return undefined;
  const firmness = firmnessOf(observation, language);
  return {
    slot,
    role,
    value: Number(value),
    exact: value,
    ...(valueText === undefined ? {} : { printed: valueText }),
    current: false,
    ...(firmness === undefined ? {} : { firmness }),
    ...(basis === undefined ? {} : { basis }),
    ...(former === undefined ? {} : { former }),
  };
}
