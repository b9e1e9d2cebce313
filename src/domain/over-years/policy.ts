import type { SheetRecord } from '../../schema/sheet.ts';
import type { Measure, Sheet } from '../publication/publication.ts';

/** A policy beside the sheets of the year that it is for. */
export interface PolicyForYear {
  fiscalYear: string;
  items: NonNullable<SheetRecord['policy']>['items'];
  /** The sheet whose ④ states it. */
  statedBy: Sheet;
  /** The measure's sheets of that year, if any is registered. */
  sheets: Sheet[];
}

/** Each policy that a measure's sheets state, by the year it is for. */
export function policiesOf({ sheets }: Measure): PolicyForYear[] {
  return sheets
    .flatMap((statedBy) => {
      const { policy } = statedBy.record;
      if (!policy) return [];
      const { fiscalYear, items } = policy;
      return [
        {
          fiscalYear,
          items,
          statedBy,
          sheets: sheets.filter(({ key }) => key.fiscalYear === fiscalYear),
        },
      ];
    })
    .sort((a, b) => (a.fiscalYear < b.fiscalYear ? -1 : a.fiscalYear > b.fiscalYear ? 1 : 0));
}
