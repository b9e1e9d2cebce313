import { paths } from '../../addresses.ts';
import { indicatorOnSheet, type Place } from '../place.ts';
import type { LettersApart } from './finding.ts';

/** The indicator on its sheet, then its letters over all years, with the arithmetic. */
export function places({ sheet, printed }: LettersApart): Place[] {
  const letters = `年度ごとの評価：${printed.name}`;
  return [
    indicatorOnSheet(printed, sheet),
    { path: `${paths.indicator(printed.id)}#letters`, words: letters },
  ];
}
