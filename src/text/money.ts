import { fromYen } from '../domain/money/money.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import type { MoneyUnit } from '../schema/money.ts';
import { minus, readableNumber } from './number.ts';

/** The page that adds up what the projects on the sheets cost. */
export const moneyName = 'お金のまとめ';

/** Leads to it, from where projects are listed. */
export function moneyLink({ project }: Vocabulary): string {
  return `${project}の${moneyName}`;
}

/** An amount in the unit the sheet prints: 87,309千円. */
export function amount(yen: number, unit: MoneyUnit): string {
  return `${readableNumber(fromYen(yen, unit))}${unit}`;
}

/** The amount as people say it: exact below 100万円 (43万1,000円), above it rounded to 万円 (約8,731万円, 約1億2,346万円). */
export function spokenAmount(yen: number): string {
  const size = Math.abs(yen);
  const sign = yen < 0 ? minus : '';
  if (size < 1_000_000) return `${sign}${inParts(size, 10_000, '万') || '0'}円`;
  const rounded = Math.round(size / 10_000);
  return `${rounded * 10_000 === size ? '' : '約'}${sign}${inParts(rounded, 10_000, '億')}${rounded % 10_000 === 0 ? '' : '万'}円`;
}

/** 12,346 with the step 億 → 1億2,346; parts that are zero are left out. */
function inParts(number: number, step: number, word: string): string {
  const rest = number % step;
  return [Math.trunc(number / step), rest]
    .map((part, index) => (part === 0 ? '' : `${readableNumber(String(part))}${index === 0 ? word : ''}`))
    .join('');
}
