import { indicatorsOf } from '../../domain/publication/sheet-indicators.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { CheckedFiles } from '../content-file.ts';
import type { Problem } from '../problem.ts';
import type { RegisterIndex } from '../references/register.ts';

/** Indicators that the register reads as one figure and that sheets print in different units; each pair told once. */
export function sameInOtherUnits(
  { files }: CheckedFiles<SheetRecord>,
  { indicators }: RegisterIndex,
): Problem[] {
  const units = new Map<string, string>();
  for (const { data } of files)
    for (const { indicator } of indicatorsOf(data))
      if (indicator.unit !== undefined) units.set(indicator.id, indicator.unit);
  const told = new Set<string>();
  return files.flatMap((file) =>
    indicatorsOf(file.data).flatMap(({ indicator: { id, unit }, path }) =>
      (indicators.get(id)?.sameAs ?? []).flatMap((other): Problem[] => {
        const theirs = units.get(other);
        const pair = [id, other].sort().join(' ');
        if (unit === undefined || theirs === undefined || folded(unit) === folded(theirs) || told.has(pair))
          return [];
        told.add(pair);
        return [
          file.problem({
            path: [...path, 'unit'],
            reason: `「${id}」の単位は「${unit}」ですが、register で同じ数（sameAs）とある「${other}」の単位は「${theirs}」です。`,
            remedy:
              '単位の書き間違いではないか、同じ数と読めるか、確かめてください。紙面のとおりなら、そのままでかまいません。',
          }),
        ];
      }),
    ),
  );
}

/** A unit as it is compared: 名 counts what 人 counts, and か所 is written in many ways. */
function folded(unit: string): string {
  return unit
    .normalize('NFKC')
    .replace('名', '人')
    .replace(/[カヶケ箇個](?=所)/u, 'か')
    .toLowerCase();
}
