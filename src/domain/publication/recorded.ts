import { inNewestOrder } from './sheet-key.ts';
import { periodEnd } from '../observation/period.ts';
import type { Publication, Sheet } from './publication.ts';

/** A sheet with the day on which it appeared here. */
export interface RecordedSheet {
  sheet: Sheet;
  /** YYYY-MM-DD */
  day: string;
}

/**
 * The sheets by the day on which they were registered, the last first; of one day, the last written first. A sheet that
 * does not say its day appeared, as far as anybody can tell, when the data were last changed; where the site does not say
 * that either, the last day of the sheet's year stands in. Never the day of the build.
 */
export function recordedSheets({ sheets, site }: Publication): RecordedSheet[] {
  return sheets
    .map((sheet) => ({
      sheet,
      day: sheet.record.recorded ?? site.updated ?? periodEnd(sheet.key.fiscalYear),
    }))
    .sort((a, b) => (a.day === b.day ? inNewestOrder(b.sheet.key, a.sheet.key) : a.day < b.day ? 1 : -1));
}
