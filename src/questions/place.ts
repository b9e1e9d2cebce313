import { paths } from '../addresses.ts';
import type { Sheet } from '../domain/publication/publication.ts';
import type { SheetKey } from '../domain/publication/sheet-key.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import { sheetInWords } from '../text/fact.ts';
import { indicatorTitle } from '../text/indicator-page.ts';

/** Where a reader finds what a question is about. */
export interface Place {
  /** Address of a page with an anchor on it, without the site's base. */
  path: string;
  words: string;
}

/** A place on the page of a sheet. */
export function onSheet(key: SheetKey, anchor: string, words: string): Place {
  return { path: `${paths.sheet(key)}#${anchor}`, words: `${words}（${sheetInWords(key)}）` };
}

/** An indicator on the page of a sheet that prints it. */
export function indicatorOnSheet(printed: SheetIndicator, sheet: Sheet): Place {
  return onSheet(sheet.key, printed.id, indicatorTitle(printed, sheet));
}

/** The values of an indicator over all years. */
export function valuesByYear({ id, name }: SheetIndicator): Place {
  return { path: `${paths.indicator(id)}#values`, words: `年度ごとの値：${name}` };
}
