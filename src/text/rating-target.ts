import type { Observation } from '../domain/observation/observation.ts';
import { periodInBrackets } from './period.ts';
import { say, type Words } from './words.ts';

/** By which target a letter was given, where that target was revised: 目標（令和6年度） 1,200人 のとき. */
export function judgedBy(target: Observation): Words {
  return say`目標${periodInBrackets(target)} ${target} のとき`;
}
