import { indicatorKind, type IndicatorKind } from '../../schema/indicator.ts';
import { newestOf, type Indicator, type Measure, type Project, type Publication } from './publication.ts';

/** The indicators of one measure, kind by kind. */
export interface MeasureIndicators {
  measure: Measure;
  kinds: { kind: IndicatorKind | undefined; indicators: Indicator[] }[];
}

/** Every indicator under the measures whose sheets state it; one that several measures share stands under each. */
export function indicatorsByMeasure({ measures }: Publication): MeasureIndicators[] {
  return measures
    .filter(({ indicators }) => indicators.length > 0)
    .map((measure) => {
      const byKind = Map.groupBy(measure.indicators, (each) => newestOf(each.statements).kind);
      const kinds = [...indicatorKind.options, undefined].flatMap((kind) => {
        const ofKind = byKind.get(kind);
        return ofKind ? [{ kind, indicators: ofKind }] : [];
      });
      return { measure, kinds };
    });
}

/** Every project under the measures whose sheets list it; one that several measures share stands under each. */
export function projectsByMeasure({ measures }: Publication): { measure: Measure; items: Project[] }[] {
  return measures
    .filter(({ projects }) => projects.length > 0)
    .map((measure) => ({ measure, items: measure.projects }));
}
