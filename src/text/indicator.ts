import type { Observation } from '../domain/observation.ts';
import { periodKind } from '../domain/period.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { IndicatorKind, SheetIndicator } from '../schema/indicator.ts';
import { periodLabel } from './period.ts';

/** What the plan's sheets call a kind of indicator: 数値目標, KPI. */
export function kindLabel(kind: IndicatorKind, { indicatorKinds }: PlanRecord): string {
  return indicatorKinds.find((each) => each.kind === kind)?.label ?? defaultKindLabels[kind];
}

/** Kind and printed number, as the sheet puts them before the name: 数値目標, KPI 10. */
export function indicatorNumber({ kind, number }: SheetIndicator, plan: PlanRecord): string {
  const label = kind === undefined ? '指標' : kindLabel(kind, plan);
  return number === undefined ? label : `${label} ${number}`;
}

/** The kinds that stand in a table, each once, as its heading: 数値目標・KPI. */
export function kindsInWords(indicators: readonly SheetIndicator[], plan: PlanRecord): string {
  const kinds = new Set(indicators.flatMap(({ kind }) => kind ?? []));
  return kinds.size === 0 ? '指標' : [...kinds].map((kind) => kindLabel(kind, plan)).join('・');
}

/** Cross-references to other numberings, which are quoted and not explained. */
export function crossReferencesInWords(crossReferences: string): string {
  return `シートの注記：${crossReferences}`;
}

/** That some numbers are counted by calendar year while others are by fiscal year; nothing where all are of one kind. */
export function calendarYearNote(observations: readonly Observation[]): string | undefined {
  const dated = observations.filter(({ value, period }) => value !== undefined && period !== undefined);
  const calendar = dated.filter(({ period = '' }) => periodKind(period) === 'calendar_year');
  if (calendar.length === 0 || calendar.length === dated.length) return undefined;
  const names = new Set(calendar.map(({ period = '' }) => periodLabel(period)));
  return `${[...names].join('、')}は暦年（1月から12月まで）、ほかは年度（4月から3月まで）の数です。`;
}

const defaultKindLabels: Record<IndicatorKind, string> = {
  headline: '数値目標',
  kpi: 'KPI',
  outcome: '成果指標',
  activity: '活動指標',
  milestone: 'マイルストーン',
};
