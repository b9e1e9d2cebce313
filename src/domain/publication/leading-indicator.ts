import { newestOf, type Indicator } from './publication.ts';

/**
 * Whether a plan or a measure is judged by an indicator, as its newest sheet prints it: a 数値目標, a KPI, or what a sheet prints as the
 * outcome of its measure. It goes out into the world by itself, with a picture and an embed of its own; what counts the work of
 * a project, or whom something is for, is shown with its measure.
 */
export function isLeading(indicator: Indicator): boolean {
  const { kind, project } = newestOf(indicator.statements);
  if (kind === 'headline' || kind === 'kpi') return true;
  return project === undefined && (kind === undefined || kind === 'outcome');
}

/** The indicators of a site that lead. */
export function leadingIndicators(indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(isLeading);
}
