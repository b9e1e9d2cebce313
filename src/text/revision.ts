import type { Observation } from '../domain/observation/observation.ts';
import { ofPeriod, periodLabel } from './period.ts';
import { phaseLabels } from './phase.ts';
import { roleLabel } from './role.ts';

/** What two sheets state differently: 令和3年度の実績値. */
export function revisedFact(statement: Observation): string {
  return `${ofPeriod(statement)}${roleLabel(statement)}`;
}

/** The sheet a statement comes from: 令和3年度 事後・決算のシート. */
export function statingSheet({ statedBy: { fiscalYear, phase } }: Observation): string {
  return `${periodLabel(fiscalYear)} ${phaseLabels[phase]}のシート`;
}
