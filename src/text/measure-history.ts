import type { Observation } from '../domain/observation.ts';
import { periodLabel } from './period.ts';
import { statedWords } from './revision.ts';

/** The target beside the name of an indicator: 目標（令和6年度） 1,000万円. */
export function newestTarget(target: Observation): string {
  const when = target.period === undefined ? '' : `（${periodLabel(target.period)}）`;
  return `目標${when} ${statedWords(target)}`;
}
