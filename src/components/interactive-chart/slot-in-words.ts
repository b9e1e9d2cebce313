import type { MovingTrend } from '../../charts/moving/hand-over.ts';
import { stands } from '../../charts/trend/row.ts';
import { absenceWords } from '../../text/absence.ts';
import { firmnessOf } from '../../text/basis.ts';
import { chartRoles, formerLabel } from '../../text/chart.ts';
import { headed, joined, type Words } from '../../text/words.ts';
import { pointedOut } from '../../text/interactive-chart.ts';

const firstFigure = firmnessOf({ status: 'provisional' });

/** What stands in a slot, for the line under the chart: 令和3年度　実績 58世帯. */
export function slotInWords(
  { rows, unit, words }: Pick<MovingTrend, 'rows' | 'unit' | 'words'>,
  slot: number,
): Words {
  const here = rows.filter((row) => stands(row, slot));
  const [first] = here;
  const statements = here.map(({ role, text, exact, absence, word, former, when }) => {
    // Of another time than the one that heads the line: a quarter of the year, a span around it.
    const time = when !== undefined && when !== first?.when ? [when] : [];
    const whose = former === undefined ? '' : `（${formerLabel(former)}）`;
    const reason = absence !== undefined && text === undefined ? absenceWords[absence].label : word;
    const figure = text === undefined ? [] : [headed({ value: exact, valueText: text, unit })];
    // What was not reached yet is no 実績: its own word stands in the place of that one.
    const basis = role === 'actual' && exact !== undefined && word !== firstFigure ? word : undefined;
    const rest = reason !== undefined && reason !== basis ? [reason] : [];
    return joined([...time, `${basis ?? chartRoles(words)[role]}${whose}`, ...figure, ...rest], ' ');
  });
  return pointedOut(first?.when ?? '', statements);
}
