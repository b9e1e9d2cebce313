import type { RegisterIndex } from '../references/register.ts';
import { isRemarkedAnew } from './explained.ts';
import type { Figure } from './figure.ts';
import type { Slip } from './slip.ts';
import type { StatedBefore } from './stated-before.ts';

/**
 * Actuals of one year that the register reads as the same figure (`sameAs`), and that say different numbers: on this sheet, or on
 * this and one that was written before. What stood so before is not told again.
 */
export function figuresApart(
  figures: readonly Figure[],
  before: StatedBefore,
  { indicators }: RegisterIndex,
): Slip[] {
  const own = new Map(figures.map((each, index) => [each.fact, { each, index }]));
  return figures.flatMap((now, index): Slip[] => {
    const { id } = now.indicator ?? {};
    if (id === undefined || now.role !== 'actual') return [];
    return (indicators.get(id)?.sameAs ?? []).flatMap((otherId): Slip[] => {
      const fact = otherId + now.fact.slice(id.length);
      const beside = own.get(fact);
      const old = beside?.each ?? before.ofFact(fact);
      const toldThere = beside !== undefined && beside.index > index;
      if (!old || toldThere || !areApart(now, old)) return [];
      if ([now, old].some((each) => isRemarkedAnew(each, before.ofFact(each.fact)))) return [];
      if ([now, old].every((each) => before.says(each))) return [];
      return [{ kind: 'apart', path: now.path, before: old.paper.key, now, old }];
    });
  });
}

function areApart({ size: now, unit }: Figure, { size: old, unit: otherUnit }: Figure): boolean {
  return now !== undefined && old !== undefined && unit === otherUnit && !now.eq(old);
}
