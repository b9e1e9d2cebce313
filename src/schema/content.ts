import type { Department } from './department.ts';
import type { PlanRecord } from './plan.ts';
import type { IndicatorReading, ProjectReading } from './register.ts';
import type { SheetRecord } from './sheet.ts';
import type { Site } from './site.ts';

/** Everything that stands in a content folder, checked: what the loader gives out and the domain joins. */
export interface Content {
  site: Site;
  plans: PlanRecord[];
  departments: Department[];
  indicators: IndicatorReading[];
  projects: ProjectReading[];
  sheets: SheetRecord[];
}
