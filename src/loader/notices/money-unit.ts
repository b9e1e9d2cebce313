import type { SheetRecord } from '../../schema/sheet.ts';
import { listed } from '../nearest.ts';
import type { Finding } from '../problem.ts';

/** The unit of money of a few projects of a sheet, where all its other projects have one and the same other unit; told once. */
export function moneyUnitNotices({ projects }: SheetRecord): Finding[] {
  const units = projects.flatMap(({ money, name }, index) =>
    money ? [{ unit: money.unit, name, path: ['projects', index, 'money', 'unit'] }] : [],
  );
  const byUnit = [...Map.groupBy(units, ({ unit }) => unit)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  const [usual, ...others] = byUnit;
  const few = others.flatMap(([, of]) => of);
  const [first] = few;
  if (!usual || !first || few.length * 2 > usual[1].length) return [];
  return [
    {
      path: first.path,
      reason: `金額の単位が、事業${listed(few.map(({ unit, name }) => `「${name}」では${unit}`))}ですが、このシートのほかの事業（${usual[1].length}件）では${usual[0]}です。`,
      remedy:
        '単位の書き間違いではないか、紙面を確かめてください。紙面のとおりなら、そのままでかまいません。',
    },
  ];
}
