import { current, type Observation, type RoleWords } from '../../domain/observation/observation.ts';
import type { TargetDirection } from '../../schema/indicator.ts';

/** What a published `/data/indicators/<id>.json` says, as far as a comparison needs it. */
export interface PublishedIndicator {
  /** Its unit of today. */
  unit?: string;
  /** The statements that count today, as the file says. */
  stated: Observation[];
  /** The documents behind it: 旭市「評価シート …」. */
  sources: string[];
}

/**
 * Reads the text of an indicator's JSON file. Numbers stay as they are printed there, 118.0 with its decimal. Where a target
 * without a number points, and what its form calls the numbers, the file does not say and the page does.
 */
export function readIndicator(text: string, page: SaidByPage = {}): PublishedIndicator {
  // Inside a JSON string a quotation mark is escaped, so this finds the member and nothing else.
  const exact = text.replace(/"value":\s*(-?[\d.]+)/g, '"value":"$1"');
  const { indicator, observations, generated_from: sheets } = JSON.parse(exact) as IndicatorFile;
  const stated = observations.map((row) => observationOf(row, indicator.indicator_id, page));
  return {
    ...(indicator.unit === null ? {} : { unit: indicator.unit }),
    stated: current(stated),
    sources: sheets.map(({ publisher, title }) => `${publisher}「${title}」`),
  };
}

/** What the page says beside the file of an indicator. */
interface SaidByPage {
  toward?: TargetDirection | undefined;
  words?: RoleWords | undefined;
}

/** The file as `src/exports/indicator-document.ts` writes it, once its numbers are text. */
interface IndicatorFile {
  indicator: { indicator_id: string; unit: string | null };
  generated_from: { publisher: string; title: string }[];
  observations: Row[];
}

interface Row {
  plan_id: string;
  measure_id: string;
  project_id: string | null;
  goal_id: string | null;
  role: Observation['role'];
  period_type: string | null;
  period: number | null;
  period_start: string | null;
  period_end: string | null;
  value: string | null;
  value_text: string | null;
  unit: string | null;
  absence: Observation['absence'] | null;
  basis: Observation['basis'] | null;
  stage: Observation['stage'] | null;
  obs_status: string | null;
  placement: Observation['placement'] | null;
  sheet_fiscal_year: number;
  phase: Observation['statedBy']['phase'];
  is_newest: boolean;
  is_current: boolean;
  is_primary: boolean;
  note: string | null;
}

function observationOf(row: Row, indicatorId: string, { toward, words }: SaidByPage): Observation {
  const { value, value_text: valueText, period_type: kind } = row;
  const period = periodOf(row);
  const pointed = row.role === 'target' && value === null && valueText !== null ? toward : undefined;
  return {
    indicatorId,
    planId: row.plan_id,
    measureId: row.measure_id,
    ...present({
      projectId: row.project_id,
      goalId: row.goal_id,
      period: period ?? null,
      value,
      valueText,
      unit: row.unit,
      absence: row.absence,
      basis: row.basis,
      stage: row.stage,
      placement: row.placement,
      note: row.note,
      targetDirection: pointed ?? null,
      words: words ?? null,
    }),
    role: row.role,
    ...(kind === 'every_year' ? { everyYear: true } : {}),
    ...(row.obs_status === 'P' ? { status: 'provisional' } : {}),
    statedBy: {
      measureId: row.measure_id,
      fiscalYear: `FY${row.sheet_fiscal_year}`,
      phase: row.phase,
    },
    isNewest: row.is_newest,
    isCurrent: row.is_current,
    isPrimary: row.is_primary,
  };
}

/** Only what the row has; an empty cell is a missing member. */
function present<Members extends object>(
  members: Members,
): { [Key in keyof Members]?: NonNullable<Members[Key]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null)) as {
    [Key in keyof Members]?: NonNullable<Members[Key]>;
  };
}

/** The canonical period of a row's five columns; none where there is none, and for every year alike. */
function periodOf({
  period_type: kind,
  period,
  period_start: start,
  period_end: end,
}: Row): string | undefined {
  if (period === null) return undefined;
  if (kind === 'fiscal_year') return `FY${period}`;
  if (kind === 'calendar_year') return `CY${period}`;
  // The days of a year whose kind the paper leaves open are not known.
  if (start === null || end === null) return `Y${period}`;
  if (kind === 'day') return start;
  const prefix = start.endsWith('-04-01') ? 'FY' : end.endsWith('-12-31') ? 'CY' : 'Y';
  if (kind === 'span') return `${prefix}${period}/${prefix}${lastYear(prefix, end)}`;
  return `FY${period}Q${quarterOf(start)}`;
}

/** The year in which a span's last year begins: one that ends in March began the year before. */
function lastYear(prefix: string, end: string): number {
  return Number(end.slice(0, 4)) - (prefix === 'CY' ? 0 : 1);
}

/** Of the fiscal year, which begins in April. */
function quarterOf(start: string): number {
  return ((Math.floor((Number(start.slice(5, 7)) - 1) / 3) + 3) % 4) + 1;
}
