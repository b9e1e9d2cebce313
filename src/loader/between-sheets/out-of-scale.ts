import { comparePeriods, fiscalYearOf, isFrom } from '../../domain/observation/period.ts';
import { isExplained, type Corrected } from './explained.ts';
import type { Figure } from './figure.ts';
import type { Slip } from './slip.ts';
import type { StatedBefore } from './stated-before.ts';

/** How many neighbours of a figure are looked at: the nearest years say most of what is usual. */
const nearest = 4;

/**
 * By how many powers of ten a figure may be out of scale for one slip to explain it: a digit too many or too few, a percentage
 * as a share, 千円 as 円, 円 as 万円.
 */
const most = 5;

/**
 * Figures of a year that would fit their own row if they were ten, a hundred, a thousand times smaller or larger, and as they
 * stand do not. What an earlier sheet said already is not told again, nor what is told as changed.
 */
export function outOfScale(figures: readonly Figure[], before: StatedBefore, corrected: Corrected): Slip[] {
  const rows = Map.groupBy(figures.filter(isOfAYear), ({ series }) => series);
  const slips = [...rows].flatMap(([series, own]) => {
    const known = before.ofSeries(series).filter(isOfAYear);
    return own
      .filter((now) => before.ofFact(now.fact) === undefined)
      .flatMap((now) => {
        const others = neighbours(now, own, known);
        const power = powerOf(now, others);
        const [old] = others;
        if (power === 0 || !old || isExplained(now, old, corrected)) return [];
        return [{ kind: 'out_of_scale' as const, path: now.path, before: old.paper.key, now, old, power }];
      });
  });
  // Who pays the whole of a cost is out of scale with it.
  return [...new Map(slips.toReversed().map((slip) => [cellOf(slip.now), slip])).values()].reverse();
}

/** A number of a project or of the sheet itself in one column, whatever row it stands in; of an indicator its own. */
function cellOf({ role, fact, project, value, ...column }: Figure): string {
  if (role !== 'amount') return fact;
  return [project?.id, column.period, column.basis, column.stage, value].join(' ');
}

type OfAYear = Figure & { period: string; size: NonNullable<Figure['size']> };

function isOfAYear(figure: Figure): figure is OfAYear {
  const { role, period, size } = figure;
  return (
    (role === 'actual' || role === 'amount') && period !== undefined && size !== undefined && !size.eq(0)
  );
}

/** The figures of the nearest other years of one unit, the nearest first; of what two sheets say, what was said before. */
function neighbours(now: OfAYear, own: readonly OfAYear[], known: readonly OfAYear[]): OfAYear[] {
  const facts = new Map([...own, ...known].map((each) => [each.fact, each]));
  const distance = ({ period }: OfAYear) => Math.abs(fiscalYearOf(period) - fiscalYearOf(now.period));
  return [...facts.values()]
    .filter(
      (each) =>
        each.fact !== now.fact &&
        each.size.s === now.size.s &&
        (now.role === 'amount' || each.unit === now.unit) &&
        isCountedAlike(now, each),
    )
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, nearest);
}

function isCountedAlike(now: OfAYear, other: OfAYear): boolean {
  const breakAt = now.breakAt ?? other.breakAt;
  if (breakAt === undefined) return true;
  return isFrom(now.period, breakAt) === isFrom(other.period, breakAt);
}

/**
 * The power of ten by which a figure is out of the scale of its row; 0 where it is in it. Ten times is believed only of a steady
 * row, where nothing else has come near; a thousand times of any. Of two figures that are all there is the later one is told.
 */
function powerOf(now: OfAYear, others: readonly OfAYear[]): number {
  if (others.length === 0 || (others.length === 1 && others.some((each) => isLater(each, now)))) return 0;
  const sizes = others.map(({ size }) => Math.abs(size.toNumber()));
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  const value = Math.abs(now.size.toNumber());
  const power = Math.round(Math.log10(value / Math.sqrt(low * high)));
  const steps = Math.abs(power);
  if (steps === 0 || steps > most) return 0;
  const { spread, slack, clearance } = tolerance(steps, others.length);
  const meant = value / 10 ** power;
  const isSteady = high / low <= spread;
  const fits = meant >= low / slack && meant <= high * slack;
  const isClear = (power > 0 ? value / high : low / value) >= clearance;
  // A single small number may well be ten times another.
  const isPrecise = steps > 1 || others.length > 1 || [now, ...others].every((each) => digitsOf(each) > 2);
  return isSteady && fits && isClear && isPrecise ? power : 0;
}

/** How far apart the others may be, how far outside them the figure that is meant, and how far the one that stands there must be. */
function tolerance(steps: number, others: number): { spread: number; slack: number; clearance: number } {
  if (steps > 1) return { spread: 10, slack: steps > 2 ? 3 : 1.5, clearance: 10 };
  return { ...(others > 1 ? { spread: 2, slack: 1.4 } : { spread: 1, slack: 1.05 }), clearance: 6 };
}

function isLater({ period: one }: OfAYear, { period: other }: OfAYear): boolean {
  return comparePeriods(one, other) > 0;
}

/** How many digits of a number mean something: 3 of 1,230 and of 0.123. */
function digitsOf({ value = '' }: Figure): number {
  return value.replaceAll(/\D/gu, '').replace(/^0+/u, '').replace(/0+$/u, '').length;
}
