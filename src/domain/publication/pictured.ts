import { isLeading } from './leading-indicator.ts';
import {
  newestOf,
  type Indicator,
  type Measure,
  type Plan,
  type Project,
  type Sheet,
} from './publication.ts';

/** What has a picture of its own, which stands for a page where a link to it is shared. */
export type Pictured = { indicator: Indicator } | { sheet: Sheet } | { plan: Plan } | 'site';

/** What stands for an indicator's page: itself where it leads, else its measure. */
export function picturedOfIndicator(indicator: Indicator): Pictured {
  return isLeading(indicator) ? { indicator } : { sheet: newestOf(indicator.statements).sheet };
}

/** What stands for a project's page: its measure, by the newest sheet that lists it. */
export function picturedOfProject({ statements }: Project): Pictured {
  return { sheet: newestOf(statements).sheet };
}

/** What stands for a measure's page: its newest sheet, where it has one. */
export function picturedOfMeasure({ sheets }: Measure): Pictured | undefined {
  return sheets.length === 0 ? undefined : { sheet: newestOf(sheets.map((sheet) => ({ sheet }))).sheet };
}
