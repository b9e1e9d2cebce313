import type { Form } from '../../schema/form.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { ContentFile } from '../content-file.ts';
import type { Problem } from '../problem.ts';
import { yenOf } from './money.ts';

/**
 * All amounts of all sheets that cannot be added up exactly, whichever of them a page adds: told once, at the largest of them,
 * which is the likeliest slip.
 */
export function wholeMoneyProblems(
  sheets: readonly { file: ContentFile<SheetRecord>; form: Form }[],
): Problem[] {
  const all = sheets.flatMap(({ file, form }) => yenOf(file.data, form).map((each) => ({ file, ...each })));
  const sum = all.reduce((subtotal, { yen }) => subtotal + BigInt(Math.abs(yen)), 0n);
  if (sum <= BigInt(Number.MAX_SAFE_INTEGER)) return [];
  const largest = all.reduce((one, other) => (Math.abs(other.yen) > Math.abs(one.yen) ? other : one));
  const { file, yen, path } = largest;
  return [
    file.problem({
      path,
      reason: `すべてのシートの金額を足すと ${sum.toLocaleString('en')}円になり、正確に計算できる大きさ（${Number.MAX_SAFE_INTEGER.toLocaleString('en')}円）を超えます。`,
      remedy: `いちばん大きいのは、この額（${yen.toLocaleString('en')}円）です。金額の単位（unit）を確かめてください。`,
    }),
  ];
}
