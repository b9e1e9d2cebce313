import type { Language } from '../../schema/language.ts';
import type { Absence } from '../../schema/absence.ts';
import { absenceInCell } from '../../text/absence.ts';
import { remarkInBrackets } from '../../text/chart.ts';
import { stands, type Row } from './row.ts';
import { besideSlots } from './slot.ts';

/**
 * Slots without a number, drawn so that each reason looks its own and carries its word: `wash` a column after the
 * sheet's year, over all years in a row · `hatch` 欄未特定 · `box` every reason that the city gives. A year without a column (欄なし) is drawn as nothing.
 */
export interface Gap {
  /** First and last slot. */
  from: number;
  to: number;
  role: Row['role'];
  absence: Absence;
  look: 'wash' | 'box' | 'hatch';
  word: string;
}

/**
 * The gaps of a chart, from its rows. A slot where another number stands is not covered, and none twice; a quarter or a day
 * without a number covers nothing, because its year may have one.
 */
export function gapsOf(rows: readonly Row[], language: Language = 'ja'): Gap[] {
  const gaps: Gap[] = [];
  for (const row of rows) {
    const { slot, role, absence, text, word, reach } = row;
    if (absence === undefined || slot === besideSlots) continue;
    if (reach && reach.to - reach.from < 1) continue;
    const to = reach ? Math.ceil(reach.to) - 1 : slot;
    const others = rows.filter(
      (other) =>
        other !== row && other.slot !== besideSlots && (stands(other, slot) || stands(row, other.slot)),
    );
    // A target on the way is a step of a line, and covers nothing.
    if (others.some((other) => other.role !== 'target' && other.exact !== undefined && isOther(other, row)))
      continue;
    // Where the figures of what stood before it reach, an indicator itself had none yet.
    if (row.former === undefined && others.some(({ former }) => former !== undefined)) continue;
    const before = gaps.at(-1);
    if (absence === 'after_sheet' && before?.absence === absence && before.to === slot - 1) before.to = to;
    else
      gaps.push({
        from: slot,
        to,
        role,
        absence,
        look: looks[absence],
        word:
          text === undefined
            ? absenceInCell(absence, language)
            : `${text}${word === undefined ? '' : remarkInBrackets(word, language)}`,
      });
  }
  return gaps;
}

function isOther(one: Row, other: Row): boolean {
  return one.role !== other.role || one.former !== other.former;
}

const looks: Record<Absence, Gap['look']> = {
  after_sheet: 'wash',
  unplaced: 'hatch',
  cancelled: 'box',
  dash: 'box',
  blank: 'box',
  not_applicable: 'box',
  not_published: 'box',
  suppressed: 'box',
};
