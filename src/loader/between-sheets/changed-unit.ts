import Big from 'big.js';
import { isExplained, type Corrected } from './explained.ts';
import type { Figure, Subject } from './figure.ts';
import type { Slip } from './slip.ts';
import type { StatedBefore } from './stated-before.ts';

/** A unit that changed, and the figures under it. */
interface ChangedUnit {
  figures: Figure[];
  slip: Slip;
}

/**
 * Units that an earlier sheet has otherwise: of an indicator; and of the money of a project or of the sheet itself where the
 * numbers stayed as they were (円 for 千円). A paper may change the unit of its money, and its numbers with it.
 */
export function changedUnits(
  figures: readonly Figure[],
  before: StatedBefore,
  corrected: Corrected,
): ChangedUnit[] {
  return [...Map.groupBy(figures, rowOf).values()].flatMap((ofRow): ChangedUnit[] => {
    for (const now of ofRow) {
      const old = before.ofFact(now.fact) ?? before.ofSeries(now.series).at(-1);
      if (old?.unit === undefined || isSameUnit(old.unit, now.unit)) continue;
      if (now.role === 'amount' && !keepsItsDigits(now, old)) continue;
      if (isExplained(now, old, corrected) || isCorrected(now, corrected)) return [];
      return [
        {
          figures: ofRow,
          slip: {
            kind: 'unit',
            path: pathOf(now),
            before: old.paper.key,
            subject: subjectOf(now),
            now: now.unit,
            old: old.unit,
          },
        },
      ];
    }
    return [];
  });
}

function rowOf({ indicator, project }: Figure): string {
  return indicator ? `indicator ${indicator.id}` : `money ${project?.id ?? ''}`;
}

function isSameUnit(one: string, other: string | undefined): boolean {
  return one.normalize('NFKC') === other?.normalize('NFKC');
}

/** Whether a figure of money is the same number as before, whatever its unit. */
function keepsItsDigits(now: Figure, old: Figure): boolean {
  if (now.fact !== old.fact || now.value === undefined || old.value === undefined) return false;
  const number = new Big(now.value);
  return !number.eq(0) && number.eq(old.value);
}

function isCorrected({ indicator }: Figure, { texts }: Corrected): boolean {
  return texts.some(({ field, of }) => field === 'unit' && of === indicator?.id);
}

function subjectOf({ indicator, project }: Figure): Subject {
  return { ...(project && { project }), ...(indicator && { indicator }) };
}

/** Where the unit stands: on the indicator, or on the money around its rows. */
function pathOf({ indicator, path }: Figure): Slip['path'] {
  const of = indicator ? path.lastIndexOf('indicators') + 2 : path.indexOf('money') + 1;
  return [...path.slice(0, of), 'unit'];
}
