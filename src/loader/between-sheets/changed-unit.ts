import Big from 'big.js';
import { isExplained, type Corrected } from './explained.ts';
import { saysTheSame, type Figure, type Subject } from './figure.ts';
import type { Slip } from './slip.ts';
import type { StatedBefore } from './stated-before.ts';

/** A unit that changed, and the figures under it. */
interface ChangedUnit {
  figures: Figure[];
  slip: Slip;
}

/**
 * Units that an earlier sheet has otherwise: of an indicator; and of the money of a project or of the sheet itself where the
 * numbers stayed as they were (円 for 千円), or those of another year are about as large. A paper may change the unit of its money,
 * and its numbers with it.
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
      if (now.role === 'amount' && !keepsItsDigits(now, old) && !keepsItsSize(now, old, ofRow, before))
        continue;
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

/**
 * Whether a figure of money is about as large a number as that of another year was in the other unit, and nothing on its sheet is the same
 * money as before: within 2 times where the units are ten times apart, within 10 times where they are a thousand.
 */
function keepsItsSize(now: Figure, old: Figure, ofRow: readonly Figure[], before: StatedBefore): boolean {
  if (now.fact === old.fact || !isPositive(now) || !isPositive(old)) return false;
  const isConverted = ofRow.some((each) => {
    const said = before.ofFact(each.fact);
    return said !== undefined && said.unit === old.unit && saysTheSame(each, said);
  });
  const numbers = new Big(now.value).div(old.value);
  const units = now.size.div(old.size).div(numbers);
  return !isConverted && Math.abs(powerOf(numbers)) <= Math.abs(powerOf(units)) / 3;
}

function isPositive(figure: Figure): figure is Figure & { value: string; size: Big } {
  return figure.value !== undefined && figure.size?.gt(0) === true;
}

function powerOf(ratio: Big): number {
  return Math.log10(ratio.toNumber());
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
