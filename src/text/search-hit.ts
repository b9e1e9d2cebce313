import { moneyBasis } from './basis.ts';
import { periodLabel } from './period.ts';

/** What stands under the name of something that was found. */
export const hitWords = {
  /** Of what year an amount is that was settled: 令和7年度 決算. */
  settled: (period: string) => `${periodLabel(period)} ${moneyBasis({})}`,
  /** That a sheet prints no target: 目標値の記載なし. */
  noTarget: (target: string) => `${target}の記載なし`,
  /** A letter read aloud, with its year and its axis: 令和7年度 総合 評価 C：横ばい. */
  grade: (year: string, axis: string, grade: string) => `${year} ${axis} ${grade}`,
};
