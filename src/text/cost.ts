import type { Total } from '../domain/money.ts';
import type { MoneyUnit } from '../schema/project.ts';
import { amount, spokenAmount } from './money.ts';

/** What all projects of a sheet cost in its year. A sum that lacks cells is not told, so that nobody compares it. */
export function costSentence(
  { yen, stated, partial, projects }: Total & { projects: number },
  unit: MoneyUnit,
): string {
  if (partial) return `${projects}事業の事業費の合計は、金額の欄を特定できない事業があるため示しません。`;
  if (stated === 0) return '';
  const some = stated === projects ? `${projects}事業` : `${projects}事業のうち金額のある${stated}事業`;
  return `${some}の事業費は ${amount(yen, unit)}（${spokenAmount(yen)}）。`;
}
