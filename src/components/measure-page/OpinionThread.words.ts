import type { Sheet } from '../../domain/publication/publication.ts';
import { sheetYear } from '../../text/sheet.ts';

/** What stands over the opinions of one sheet: 令和3年度 事後・決算のシートへの意見 3件. */
export function opinionsOnSheet(sheet: Sheet): string {
  return `${sheetYear(sheet)}のシートへの意見 ${sheet.record.opinions.length}件`;
}
