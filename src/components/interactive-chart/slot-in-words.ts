import type { Trend } from '../../charts/trend.ts';
import { absenceWords } from '../../text/absence.ts';
import { chartWords, formerLabel } from '../../text/chart.ts';
import { pointedOut } from '../../text/interactive-chart.ts';

/** What stands in a slot, for the line under the chart: 令和3年度　実績 58世帯. */
export function slotInWords({ rows, unit = '' }: Trend, slot: number): string {
  const here = rows.filter((row) => row.slot === slot);
  const statements = here.map(({ role, text, exact, absence, word, former }) => {
    const number = text === undefined ? '' : `${text}${exact === undefined ? '' : unit}`;
    const whose = former === undefined ? '' : `（${formerLabel(former)}）`;
    const reason = absence !== undefined && text === undefined ? absenceWords[absence].label : word;
    return [`${chartWords[role]}${whose}`, number, reason].filter(Boolean).join(' ');
  });
  return pointedOut(here[0]?.when ?? '', statements);
}
