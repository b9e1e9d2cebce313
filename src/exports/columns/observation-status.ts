import type { ObservationStatus } from '../../domain/observation/absence.ts';
import { observationStatusLabels } from '../../text/observation-status.ts';
import type { Column } from '../table.ts';

/** How firm a value is, or of what kind its absence is, for programs that read statistics of many sources. */
export function observationStatusColumn<Row>(
  value: (row: Row) => ObservationStatus | undefined,
): Column<Row> {
  return {
    key: 'obs_status',
    ja: '観測状態コード（SDMX）',
    en: 'Observation status (SDMX CL_OBS_STATUS)',
    type: 'string',
    description: {
      ja: '値の確かさや、値が無いことを示す国際的なコードです（SDMX CL_OBS_STATUS）。シートの語からの当てはめは当サイトの読み方です。',
      en: 'Status of the value, or that it is missing, as an SDMX CL_OBS_STATUS code. How words on the sheet map to codes is our reading.',
    },
    allowed: (Object.keys(observationStatusLabels) as ObservationStatus[]).map((value) => ({
      value,
      ja: observationStatusLabels[value],
      en: english[value],
    })),
    required: false,
    value,
  };
}

const english: Record<ObservationStatus, string> = {
  A: 'Normal value',
  P: 'Provisional value',
  E: 'Estimated value: the sheet calls it expected',
  F: 'Forecast value: a budget or a plan',
  L: 'Missing: the figure exists but was not collected',
  M: 'Missing: the figure cannot exist',
  O: 'Missing value',
  Q: 'Missing: suppressed',
};
