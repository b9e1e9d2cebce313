import type { Absence } from '../../schema/absence.ts';
import type { Correction } from '../../domain/publication/correction.ts';
import type { Observation } from '../../domain/observation/observation.ts';

/** One line of the table beside a chart. Rows and picture hold the same numbers in the same order. */
export interface Row {
  /** The slot of the picture it stands under, or `besideSlots`. */
  slot: number;
  /** Of a span, a quarter or a day: from where to where it reaches, in slots and parts of them. */
  reach?: { from: number; to: number };
  role: Observation['role'];
  /** 令和3年度, 毎年度; absent where none is known. */
  when?: string;
  /** What people read: the number 1,450,173, or what is printed instead, 増加, 50以上. */
  text?: string;
  /** The number itself. */
  exact?: string;
  absence?: Absence;
  /** What stands instead of the number or qualifies it: 空欄, 欄なし, 数値なし, 見込み, 計画. */
  word?: string;
  current: boolean;
  note?: string;
  /** Where our reading of it was put right. */
  corrections?: Correction[];
  /** Which of the chart's `formers` it belongs to; absent for the indicator's own. */
  former?: number;
}

/** Whether a row says something of the time of a slot. */
export function stands({ slot: own, reach }: Row, slot: number): boolean {
  return reach ? reach.from < slot + 1 && slot < reach.to : own === slot;
}

/** Whether two rows have no number, and the same word or the same print in its place. */
export function saySame(one: Row, other: Row): boolean {
  const silent = one.exact === undefined && other.exact === undefined;
  return silent && one.role === other.role && one.word === other.word && one.text === other.text;
}
