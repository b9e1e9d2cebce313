import type { SheetIndicator } from '../../schema/indicator.ts';
import type { PathStep } from '../../schema/path-step.ts';
import type { SheetRecord } from '../../schema/sheet.ts';

/** An indicator of a sheet with where it stands: in the table of indicators, or beside a project in that of projects. */
export interface PlacedIndicator {
  indicator: SheetIndicator;
  path: PathStep[];
  table: 'indicators' | 'projects';
}

/** All indicators of a sheet: its own, then those of its projects. */
export function indicatorsOf(sheet: SheetRecord): PlacedIndicator[] {
  return [
    ...placed(sheet.indicators, [], 'indicators'),
    ...sheet.projects.flatMap(({ indicators }, index) => placed(indicators, ['projects', index], 'projects')),
  ];
}

function placed(
  indicators: SheetIndicator[],
  under: PathStep[],
  table: PlacedIndicator['table'],
): PlacedIndicator[] {
  return indicators.map((indicator, index) => ({ indicator, path: [...under, 'indicators', index], table }));
}
