import { periodYear, placeOnYears } from '../../domain/observation/period.ts';
import type { Series } from '../../domain/observation/series.ts';
import type { Indicator } from '../../domain/publication/publication.ts';
import { changeWords, chartRoles, formerLabel, planChanged } from '../../text/chart.ts';
import type { Change, TrendRequest } from './request.ts';

/** Every change of a chart, in the order of their years: what continues what, another way of counting, another unit, another plan. */
export function changesOf(
  series: Series,
  {
    formers = [],
    changes = [],
    otherUnits = [],
    language = 'ja',
  }: Pick<TrendRequest, 'formers' | 'changes' | 'otherUnits' | 'language'>,
): Change[] {
  const actuals = series.slots.flatMap(({ actual }) => actual ?? []);
  const all = [...formers.flatMap(({ observations }) => observations), ...actuals, ...(series.beside ?? [])];
  const broken = new Set(all.flatMap(({ breakAt }) => breakAt ?? []));
  const lastOther = Math.max(...otherUnits);
  const first = actuals.find(
    ({ value, period = '' }) => value !== undefined && periodYear(period) > lastOther,
  );
  return [
    ...formers.map(({ until, word }, index): Change => ({
      year: until,
      word,
      before: formerLabel(index, language),
      parts: true,
    })),
    ...[...broken].map((period): Change => ({
      year: Math.floor(placeOnYears(period, series.axis).from),
      ...changeWords[language].counting(period),
      parts: true,
    })),
    ...(otherUnits.length > 0 && first?.period !== undefined
      ? [{ year: periodYear(first.period), ...changeWords[language].unit(first.period), parts: true }]
      : []),
    ...changes,
  ].sort((a, b) => a.year - b.year);
}

/** Where an indicator passes from a plan to the next one that has it, and whether where it began is another then. */
export function planChanges({ statements, observations, vocabulary }: Indicator): Change[] {
  const { language } = vocabulary;
  const plans = [...new Set(statements.map(({ sheet }) => sheet.plan))].sort((a, b) =>
    a.from < b.from ? -1 : Number(a.from > b.from),
  );
  const startOf = (planId: string) =>
    observations.findLast((each) => each.role === 'baseline' && each.planId === planId && each.isCurrent);
  return plans.slice(1).flatMap((plan, index): Change[] => {
    const former = plans[index];
    if (!former) return [];
    const [was, is] = [startOf(former.id), startOf(plan.id)];
    const restarts =
      was !== undefined && is !== undefined && (was.value !== is.value || was.period !== is.period);
    return [
      {
        year: periodYear(plan.from),
        ...planChanged(former.name, plan, restarts, chartRoles(is?.words, language), language),
        parts: false,
      },
    ];
  });
}
