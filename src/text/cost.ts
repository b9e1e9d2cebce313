import type { YearCost } from '../domain/money/year-cost.ts';
import type { MoneyUnit } from '../schema/money.ts';
import { moneyBasis } from './basis.ts';
import { spokenMoney, sumOfMoney } from './figure.ts';
import { say, type Words } from './words.ts';

/** What all projects of a sheet cost in its year. A sum that lacks cells is not told, so that nobody compares it. */
export function costSentence({ yen, stated, partial, projects, basis }: YearCost, unit: MoneyUnit): Words {
  const what = `事業費${basis === undefined ? '' : `（${moneyBasis({ basis })}）`}`;
  if (partial) return say`${projects}事業の${what}の合計は、金額の欄を特定できない事業があるため示しません。`;
  if (stated === 0) return say``;
  const some = stated === projects ? `${projects}事業` : `${projects}事業のうち金額のある${stated}事業`;
  return say`${some}の${what}は ${sumOfMoney(yen, unit)}（${spokenMoney(yen)}）。`;
}
