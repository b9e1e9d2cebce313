import { comparePeriods, isFrom, isLikePeriod } from '../../domain/observation/period.ts';
import type { RegisterIndex } from '../references/register.ts';
import { isRemarkedAnew } from './explained.ts';
import type { Figure } from './figure.ts';
import type { Slip } from './slip.ts';
import type { StatedBefore } from './stated-before.ts';

type OfAYear = Figure & { period: string; size: NonNullable<Figure['size']> };

/**
 * Running totals that fall from one period to the next like it (a year to a year, a quarter to a quarter) of the same basis, on the sheet or from one that was written before: a
 * total never does, unless it was counted anew. What stood so before is not told again.
 */
export function fallingTotals(
  figures: readonly Figure[],
  before: StatedBefore,
  { indicators }: RegisterIndex,
): Slip[] {
  const rows = Map.groupBy(
    figures.filter(isOfAYear).filter(({ indicator }) => indicators.get(indicator?.id ?? '')?.runningTotal),
    ({ series }) => series,
  );
  return [...rows].flatMap(([series, own]) => {
    const known = before.ofSeries(series).filter(isOfAYear);
    const row = [...new Map([...known, ...own].map((each) => [each.fact, each])).values()].sort((a, b) =>
      comparePeriods(a.period, b.period),
    );
    return own.flatMap((now): Slip[] => {
      const old = row
        .slice(0, row.indexOf(now))
        .findLast(
          ({ basis, unit, period }) =>
            basis === now.basis && unit === now.unit && isLikePeriod(period, now.period),
        );
      if (!old || now.size.gte(old.size) || isBetween(now.breakAt, old, now)) return [];
      const known = before.ofFact(now.fact);
      if (isRemarkedAnew(now, known ?? old) || [now, old].every((each) => before.says(each))) return [];
      return [{ kind: 'fallen', path: now.path, before: old.paper.key, now, old }];
    });
  });
}

function isOfAYear(figure: Figure): figure is OfAYear {
  return figure.role === 'actual' && figure.period !== undefined && figure.size !== undefined;
}

/** Whether the row is counted otherwise from a period between two figures on. */
function isBetween(breakAt: string | undefined, old: OfAYear, now: OfAYear): boolean {
  return breakAt !== undefined && !isFrom(old.period, breakAt) && isFrom(now.period, breakAt);
}
