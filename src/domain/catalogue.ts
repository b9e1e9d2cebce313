import { indicatorKind, type IndicatorKind } from '../schema/indicator.ts';
import { newestOf, type Indicator, type Measure, type Project, type Publication } from './publication.ts';

/** The indicators of one measure, kind by kind. */
export interface MeasureIndicators {
  measure: Measure;
  kinds: { kind: IndicatorKind | undefined; indicators: Indicator[] }[];
}

/** Every indicator under the measures whose sheets state it; one that several measures share stands under each. */
export function indicatorsByMeasure({ measures, indicators }: Publication): MeasureIndicators[] {
  return underMeasures(measures, indicators).map(({ measure, items }) => {
    const byKind = Map.groupBy(items, kindOf);
    const kinds = [...indicatorKind.options, undefined].flatMap((kind) => {
      const ofKind = byKind.get(kind);
      return ofKind ? [{ kind, indicators: ofKind }] : [];
    });
    return { measure, kinds };
  });
}

/** Every project under the measures whose sheets list it; one that several measures share stands under each. */
export function projectsByMeasure({
  measures,
  projects,
}: Publication): { measure: Measure; items: Project[] }[] {
  return underMeasures(measures, projects);
}

/** The measures whose sheets state a thing, each once. */
export function measuresOf({ statements }: Pick<Indicator | Project, 'statements'>): Measure[] {
  return [...new Set(statements.map(({ sheet }) => sheet.measure))];
}

/** What an indicator is: 成果指標 where a project prints it without saying more. */
function kindOf({ statements }: Indicator): IndicatorKind | undefined {
  const { printed, project } = newestOf(statements);
  return printed.kind ?? (project ? 'outcome' : undefined);
}

function underMeasures<Item extends Indicator | Project>(
  measures: readonly Measure[],
  items: readonly Item[],
): { measure: Measure; items: Item[] }[] {
  return measures
    .map((measure) => ({ measure, items: items.filter((item) => measuresOf(item).includes(measure)) }))
    .filter((group) => group.items.length > 0);
}
