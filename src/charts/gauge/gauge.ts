import type { RoleWords } from '../../domain/observation/observation.ts';
import type { Absence } from '../../schema/absence.ts';
import type { TargetDirection } from '../../schema/indicator.ts';
import { firmnessOf, type Based } from '../../text/basis.ts';
import { chartRoles, type ChartRoles } from '../../text/chart.ts';
import { firmnessLook, type Firmness } from '../scene/firmness.ts';

/** What the small bar is drawn from: what the sheet states for its own year. */
export interface GaugeFacts {
  actual?: (Based & { value?: string | undefined; absence?: Absence | undefined }) | undefined;
  target?:
    | {
        value?: string | undefined;
        targetDirection?: TargetDirection | undefined;
        valueText?: string | undefined;
        words?: RoleWords | undefined;
      }
    | undefined;
  baseline?: { value?: string | undefined } | undefined;
}

/** A value against its target on a line of 0 to 100 percent of the width. */
export interface Gauge {
  /** What its places are called. */
  words: ChartRoles;
  /** From zero to the value, and how firm it is; absent where there is no value. */
  bar?: { from: number; to: number; firmness: Firmness };
  /** Why there is none: an empty dashed bar, never a bar of length zero. */
  absent: boolean;
  /** Where zero stands; only where values are below it or a direction is drawn. */
  zero?: number;
  target?: number;
  /** Drawn only where the target is a direction, which is one from the baseline. */
  baseline?: number;
  arrow?: { direction: TargetDirection; word: string };
}

/** Room at both ends, in percent. */
const edge = 2;
/** Where the target stands, on every gauge with room for it, so that bars beside each other share a yardstick. */
const targetPlace = 62;
/** Where the values end when an arrow stands to their right. */
const arrowPlace = 68;

/** Describes a value against its target. Bars start at zero, whatever the sign. */
export function gaugeOf({ actual, target, baseline }: GaugeFacts): Gauge {
  const value = numberOf(actual?.value);
  const goal = numberOf(target?.value);
  const start = target?.targetDirection === undefined ? undefined : numberOf(baseline?.value);
  const place = placing([value, goal, start], goal, target?.targetDirection !== undefined);
  const below = [value, goal, start].some((each) => each !== undefined && each < 0);
  return {
    words: chartRoles(target?.words),
    ...(value === undefined
      ? {}
      : { bar: { ...span(place(0), place(value)), firmness: firmnessOfActual(actual) } }),
    absent: value === undefined,
    ...(below ? { zero: place(0) } : {}),
    ...(goal === undefined ? {} : { target: place(goal) }),
    ...(start === undefined ? {} : { baseline: place(start) }),
    ...(target?.targetDirection === undefined
      ? {}
      : { arrow: { direction: target.targetDirection, word: target.valueText ?? '' } }),
  };
}

function placing(
  values: (number | undefined)[],
  goal: number | undefined,
  arrow: boolean,
): (value: number) => number {
  const known = values.filter((value) => value !== undefined);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  if (least === 0 && goal !== undefined && goal > 0 && (most / goal) * targetPlace <= 100 - edge) {
    return (value) => (value / goal) * targetPlace;
  }
  const left = least < 0 ? edge : 0;
  const right = arrow ? arrowPlace : 100 - edge;
  const reach = most - least || 1;
  return (value) => left + ((value - least) / reach) * (right - left);
}

function firmnessOfActual(actual: Based = {}): Firmness {
  return firmnessLook({ basis: actual.basis, firmness: firmnessOf(actual) });
}

function span(one: number, other: number): { from: number; to: number } {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

function numberOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
