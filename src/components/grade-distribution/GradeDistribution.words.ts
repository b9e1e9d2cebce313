import type { Distribution } from '../../domain/rating/distribution.ts';
import { gradesSpoken } from '../../text/grade.ts';
import { periodLabel } from '../../text/period.ts';

/** What the newest year of an axis has: 令和6年度　評価 A 2、B 1; nothing where no year has any. */
export function newestCounts({ years }: Distribution): string {
  const newest = years.at(-1);
  return newest === undefined ? '' : `${periodLabel(newest.fiscalYear)}　${gradesSpoken(newest.counts)}`;
}
