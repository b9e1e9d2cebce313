import type { IndicatorKind } from '../../schema/indicator.ts';

/** Whether indicators of a kind, by which the sheets of measures are judged, have pages of their own in other languages. */
export function isTranslatedKind(kind: IndicatorKind | undefined): boolean {
  return kind === 'headline' || kind === 'kpi';
}
