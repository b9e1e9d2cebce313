import type { Observation } from '../domain/observation.ts';
import { absenceWords } from './absence.ts';
import { measured } from './measured.ts';
import { periodLabel } from './period.ts';
import { phaseLabels } from './phase.ts';
import { roleLabels } from './role.ts';

/** What two sheets state differently: 令和3年度の実績値. */
export function revisedFact({ role, period }: Observation): string {
  return `${period === undefined ? '' : `${periodLabel(period)}の`}${roleLabels[role]}`;
}

/** A statement as its sheet prints it: 58世帯, 増加, 中止. */
export function statedWords({ value, valueText, absence, unit }: Observation): string {
  if (value !== undefined) return measured(value, unit);
  return valueText ?? (absence === undefined ? '' : absenceWords[absence].label);
}

/** The sheet a statement comes from: 令和3年度 事後・決算のシート. */
export function statingSheet({ statedBy: { fiscalYear, phase } }: Observation): string {
  return `${periodLabel(fiscalYear)} ${phaseLabels[phase]}のシート`;
}
