import { indicatorToday } from '../../domain/over-years/indicator-today.ts';
import { comparePeriods } from '../../domain/observation/period.ts';
import type { Indicator, Publication } from '../../domain/publication/publication.ts';
import { formersShown } from '../../text/lineage.ts';
import { periodRange } from '../../text/period.ts';
import { shownContext, shownKind, shownSource } from '../../text/share-picture.ts';
import { signature } from '../../text/site.ts';
import { indicatorTrend } from './indicator-trend.ts';
import { savedChart } from './saved-trend.ts';

/** The trend of an indicator as a file that says itself what it shows, or nothing where there is nothing to draw. */
export function savedIndicatorChart(
  indicator: Indicator,
  { site }: Pick<Publication, 'site'>,
): string | undefined {
  const today = indicatorToday(indicator);
  const { sheet, printed, project } = today.statement;
  const { chart, drawn, formers } = indicatorTrend(indicator);
  if (!drawn) return undefined;
  const shown = [...indicator.observations, ...formers.flatMap(({ observations }) => observations)];
  const periods = shown.flatMap(({ period }) => period ?? []).toSorted(comparePeriods);
  return savedChart(chart, {
    title: printed.name,
    context: `${site.municipality.name}　${shownContext(sheet, project?.printed, today.statement.goal)}　${shownKind(printed, sheet, project !== undefined)}`,
    period: periodRange(periods),
    unit: printed.unit === undefined ? undefined : `単位：${printed.unit}`,
    former: formersShown(chart.formers.map(({ name }) => name)),
    source: shownSource(sheet),
    site: signature(site),
  });
}
