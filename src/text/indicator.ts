import type { Observation } from '../domain/observation/observation.ts';
import type { Language } from '../schema/language.ts';
import type { Form } from '../schema/form.ts';
import type { IndicatorKind, SheetIndicator } from '../schema/indicator.ts';
import { periodLabel, yearHeading } from './period.ts';

/** What a sheet, or the sheets of a plan, call a kind of indicator: 数値目標, KPI. */
export function kindLabel(kind: IndicatorKind, { form }: { form: Form }): string {
  return form.indicatorKinds.find((each) => each.kind === kind)?.label ?? defaultKindLabels[kind];
}

/** Kind and printed number, as the sheet puts them before the name: 数値目標, KPI 10. */
export function indicatorNumber(
  { kind, number }: SheetIndicator,
  paper: { form: Form },
  language: Language = 'ja',
): string {
  const unnamed = language === 'ja' ? '指標' : 'Indicator';
  const label = kind === undefined ? unnamed : kindLabel(kind, paper);
  return number === undefined ? label : `${label} ${number}`;
}

/** The kinds that stand in a table, each once, as its heading: 数値目標・KPI. */
export function kindsInWords(indicators: readonly SheetIndicator[], paper: { form: Form }): string {
  const kinds = new Set(indicators.flatMap(({ kind }) => kind ?? []));
  return kinds.size === 0 ? '指標' : [...kinds].map((kind) => kindLabel(kind, paper)).join('・');
}

/** What the indicators of projects are called together: 成果指標, 成果指標・活動指標; empty where there are none. */
export function projectKindsInWords(indicators: readonly SheetIndicator[], paper: { form: Form }): string {
  const kinds = new Set(indicators.map(({ kind = 'outcome' }) => kind));
  return [...kinds].map((kind) => kindLabel(kind, paper)).join('・');
}

/** The kind of a project's indicator before its name, where those beside it are of several: 活動指標; else nothing. */
export function kindAmong(
  { kind = 'outcome' }: SheetIndicator,
  others: readonly SheetIndicator[],
  paper: { form: Form },
): string {
  return others.some((other) => (other.kind ?? 'outcome') !== kind) ? kindLabel(kind, paper) : '';
}

/** Cross-references to other numberings, which are quoted and not explained. */
export function crossReferencesInWords(crossReferences: string): string {
  return `シートの注記：${crossReferences}`;
}

/**
 * That some numbers stand under a heading of 年 while others do not; nothing where all are of one kind, and of headings that say
 * neither 年 nor 年度. It says what the headings say and no more: whether a 年 runs from January to December is not for us to tell.
 */
export function yearHeadingNote(observations: readonly Observation[]): string | undefined {
  const periods = observations.flatMap(({ value, period }) =>
    value === undefined || period === undefined ? [] : period,
  );
  const years = new Set(periods.filter((period) => yearHeading(period) === '年'));
  const others = periods.filter((period) => !years.has(period));
  if (years.size === 0 || others.length === 0) return undefined;
  const names = [...years].map(periodLabel).join('、');
  return others.every((period) => yearHeading(period) === '年度')
    ? `${names}は「年」、ほかは「年度」と書かれた欄の値です。`
    : `${names}は「年」と書かれた欄の値です。`;
}

const defaultKindLabels: Record<IndicatorKind, string> = {
  headline: '数値目標',
  kpi: 'KPI',
  outcome: '成果指標',
  activity: '活動指標',
  population: '対象指標',
  milestone: 'マイルストーン',
};
