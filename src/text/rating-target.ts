import type { Observation } from '../domain/observation.ts';
import { readableNumber } from './number.ts';

/** By which target a letter was given, where that target was revised: 目標 1,200 のとき. The unit stands beside the indicator. */
export function judgedBy({ value, valueText }: Observation): string {
  return `目標 ${value === undefined ? (valueText ?? '') : readableNumber(value)} のとき`;
}
