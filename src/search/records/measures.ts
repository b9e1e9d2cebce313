import { paths } from '../../addresses.ts';
import { periodYear } from '../../domain/observation/period.ts';
import type { Measure } from '../../domain/publication/publication.ts';
import { goalName } from '../../text/plan.ts';
import { measureTitle } from '../../text/registration.ts';
import { sheetMeasureTitle } from '../../text/sheet.ts';
import type { SearchRecord } from '../record.ts';
import { measureFacts } from './facts.ts';

/** A measure under every name and number it has had. */
export function measureRecord(measure: Measure): SearchRecord {
  const { id, formerName, goalRecord: goal, sheets, plan } = measure;
  return {
    kind: 'measure',
    title: measureTitle(measure),
    context: goal ? goalName(goal) : plan.name,
    path: paths.measure(id),
    names: [
      ...new Set([
        measure.name,
        ...(formerName === undefined ? [] : [formerName]),
        ...sheets.flatMap((sheet) => [sheet.record.measureName, sheetMeasureTitle(sheet)]),
        id,
      ]),
    ],
    text: [],
    years: sheets.map(({ key }) => periodYear(key.fiscalYear)),
    facts: measureFacts(measure),
  };
}
