import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { PathStep } from '../problem.ts';

/** An indicator of a sheet with where it stands: in table (1), or as 成果指標 of a project in (4). */
export interface PlacedIndicator {
  indicator: SheetIndicator;
  path: PathStep[];
  table: 'indicators' | 'projects';
}

/** All indicators of a sheet, those of its projects after those of table (1). */
export function indicatorsOf(sheet: SheetRecord): PlacedIndicator[] {
  return [
    ...sheet.indicators.map((indicator, index) => ({
      indicator,
      path: ['indicators', index],
      table: 'indicators' as const,
    })),
    ...sheet.projects.flatMap(({ outcomes }, project) =>
      outcomes.map((indicator, index) => ({
        indicator,
        path: ['projects', project, 'outcomes', index],
        table: 'projects' as const,
      })),
    ),
  ];
}
