import type { Observation } from '../../domain/observation/observation.ts';
import { periodInBrackets } from '../../text/period.ts';
import type { HistoryRow } from '../../domain/over-years/measure-history.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import { say, type Words } from '../../text/words.ts';

/** What stands in the table, and where it is from; of letters only where there are some. */
export function historyLead(rows: readonly HistoryRow[], { actual }: Vocabulary): string {
  const rated = rows.some(({ years }) => years.some(({ letters }) => letters.length > 0));
  return rated
    ? `${actual}と、シートにつけられた評価です。値は、その年度の値を書いた最後のシートのものです。評価は、つけたときのまま残します。`
    : `年度ごとの${actual}です。値は、その年度の値を書いた最後のシートのものです。`;
}

/** The target beside the name of an indicator: 目標（令和6年度） 1,000万円. */
export function newestTarget(target: Observation): Words {
  return say`目標${periodInBrackets(target)} ${target}`;
}
