import { inListedOrder, type SheetKey } from '../domain/publication/sheet-key.ts';
import { comparePeriods } from '../domain/observation/period.ts';
import type { Content } from '../schema/content.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import { compareNames } from './problem.ts';

/**
 * The content in a fixed order, so that two builds differ only where the content does: plans by their first year, sheets
 * by the order in which the plans name their measures, then by year, the budget before the settled accounts.
 */
export function inOrder(content: Content): Content {
  const plans = content.plans.toSorted((a, b) => comparePeriods(a.from, b.from) || compareNames(a.id, b.id));
  const order = new Map(
    plans.flatMap(({ measures }) => measures.map(({ id }) => id)).map((id, index) => [id, index]),
  );
  const place = (sheet: SheetRecord): number => order.get(sheet.measure) ?? order.size;
  const key = (sheet: SheetRecord): SheetKey => ({ ...sheet, measureId: sheet.measure });
  const sheets = content.sheets.toSorted((a, b) => place(a) - place(b) || inListedOrder(key(a), key(b)));
  return { ...content, plans, sheets };
}
