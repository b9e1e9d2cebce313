import { indicatorTitle } from '../../text/indicator-page.ts';
import { indicatorOnSheet, onSheet, type Place } from '../place.ts';
import type { TargetAlreadyPassed } from './finding.ts';

/** The indicator on its sheet, then the earlier value on the sheet that states it. */
export function places({ sheet, printed, earlier: { of, observation } }: TargetAlreadyPassed): Place[] {
  const title = indicatorTitle(of?.printed ?? printed, sheet);
  return [indicatorOnSheet(printed, sheet), onSheet(observation.statedBy, observation.indicatorId, title)];
}
