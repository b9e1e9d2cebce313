import { shownActual } from '../domain/observation/own-actual.ts';
import type { IndicatorOnSheet, Sheet } from '../domain/publication/publication.ts';
import type { Grade } from '../schema/rating-axis.ts';
import type { Site } from '../schema/site.ts';
import { sheetFinding } from '../text/finding.ts';
import { indicatorNumber } from '../text/indicator.ts';
import { periodInBrackets, periodWithWesternYear } from '../text/period.ts';
import { phaseLabels } from '../text/phase.ts';
import { noTarget, shownSource, shownValue, type ShownValue } from '../text/share-picture.ts';
import { phaseOutcome } from '../text/sheet.ts';
import type { LetterColumn } from './column-places.ts';
import { columnsOf, type Column } from './sheet-columns.ts';
import { shownFrame, type ShownFrame } from './shown-frame.ts';

/** What a sheet's picture says, before anything is laid out: plain data, by which a drawn picture is known again. */
export interface ShownSheet {
  frame: ShownFrame;
  code?: string;
  name: string;
  year: string;
  /** At most as many as there is room for. */
  columns: ShownColumn[];
  /** What the sheet says in one sentence; stands where there are no columns. */
  finding: string;
}

/** An indicator of the sheet, or letters that judge something else or more than one. */
export type ShownColumn = ShownIndicatorColumn | LetterColumn;

/** An indicator in a column of a sheet's picture. */
export interface ShownIndicatorColumn {
  number: string;
  name: string;
  actual: ShownValue;
  target: ShownValue;
  grades: Grade[];
}

/** Says what stands in the picture of a sheet. */
export function shownSheet(sheet: Sheet, site: Site): ShownSheet {
  const { record, measure, key } = sheet;
  const code = record.measureCode ?? measure.code;
  return {
    frame: shownFrame(site, shownSource(sheet)),
    ...(code === undefined ? {} : { code }),
    name: record.measureName,
    year: `${periodWithWesternYear(key.fiscalYear)}${phaseOutcome(sheet)}　${phaseLabels[key.phase]}`,
    columns: columnsOf(sheet).map(shownColumn),
    finding: sheetFinding(sheet),
  };
}

function shownColumn(column: Column): ShownColumn {
  return 'indicator' in column ? indicatorColumn(column.indicator) : column;
}

function indicatorColumn(stated: IndicatorOnSheet): ShownIndicatorColumn {
  const { printed, sheet, actual, target, ratings } = stated;
  const came = shownActual(stated);
  const when = came && came !== actual ? periodInBrackets(came) : '';
  return {
    number: indicatorNumber(printed, sheet),
    name: printed.name,
    actual: shownValue(came, when),
    target: target ? shownValue(target) : { word: noTarget, remark: '' },
    grades: ratings.flatMap(({ grade }) => grade ?? []),
  };
}
