import { markLapsed, type Observation } from '../../domain/observation.ts';
import { newest } from '../../domain/series.ts';
import type { TargetDirection } from '../../schema/indicator.ts';

/** What a published `/data/indicators/<id>.json` says, as far as a comparison needs it. */
export interface PublishedIndicator {
  /** Its unit of today. */
  unit?: string;
  /** The statements that count today: the newest of each fact, save unsettled years that have passed. */
  stated: Observation[];
  /** The documents behind it: 旭市「重点施策マネジメントシート …」. */
  sources: string[];
}

/** What the file does not say and the page does. */
export interface IndicatorContext {
  /** The last settled year of each measure, Western. */
  lastSettled: ReadonlyMap<string, number>;
  /** Where a target without a number points. */
  toward?: TargetDirection | undefined;
}

/** Reads the text of an indicator's JSON file. Numbers stay as they are printed there, 118.0 with its decimal. */
export function readIndicator(text: string, { lastSettled, toward }: IndicatorContext): PublishedIndicator {
  // Inside a JSON string a quotation mark is escaped, so this finds the member and nothing else.
  const exact = text.replace(/"value": (-?[\d.]+)/g, '"value": "$1"');
  const { indicator, observations, generated_from: sheets } = JSON.parse(exact) as IndicatorFile;
  const stated = observations.map((row) => observationOf(row, indicator.indicator_id, toward));
  return {
    ...(indicator.unit === null ? {} : { unit: indicator.unit }),
    stated: newest(markLapsed(stated, lastSettled)),
    sources: sheets.map(({ publisher, title }) => `${publisher}「${title}」`),
  };
}

/** The file as `src/exports/indicator-document.ts` writes it, once its numbers are text. */
interface IndicatorFile {
  indicator: { indicator_id: string; unit: string | null };
  generated_from: { publisher: string; title: string }[];
  observations: Row[];
}

interface Row {
  measure_id: string;
  project_id: string | null;
  role: Observation['role'];
  period_type: 'fiscal_year' | 'calendar_year' | null;
  period: number | null;
  value: string | null;
  value_text: string | null;
  unit: string | null;
  absence: Observation['absence'] | null;
  obs_status: string | null;
  sheet_fiscal_year: number;
  phase: Observation['statedBy']['phase'];
  is_newest: boolean;
  note: string | null;
}

function observationOf(row: Row, indicatorId: string, toward: TargetDirection | undefined): Observation {
  const status = row.obs_status === 'P' ? 'provisional' : row.obs_status === 'E' ? 'expected' : undefined;
  const { value_text: valueText, absence } = row;
  return {
    indicatorId,
    measureId: row.measure_id,
    ...(row.project_id === null ? {} : { projectId: row.project_id }),
    role: row.role,
    ...(row.period === null ? {} : { period: periodOf(row.period_type, row.period) }),
    ...(row.value === null ? {} : { value: row.value }),
    ...(valueText === null ? {} : { valueText }),
    ...(valueText === null || toward === undefined ? {} : { targetDirection: toward }),
    ...(row.unit === null ? {} : { unit: row.unit }),
    ...(absence === null || absence === undefined ? {} : { absence }),
    ...(status === undefined ? {} : { status }),
    ...(row.note === null ? {} : { note: row.note }),
    statedBy: {
      measureId: row.measure_id,
      fiscalYear: periodOf('fiscal_year', row.sheet_fiscal_year),
      phase: row.phase,
    },
    isNewest: row.is_newest,
  };
}

function periodOf(kind: Row['period_type'], year: number): string {
  return `${kind === 'calendar_year' ? 'CY' : 'FY'}${String(year).padStart(4, '0')}`;
}
