import type { Absence } from '../../schema/absence.ts';
import type { Grade, RatingAxis } from '../../schema/rating-axis.ts';
import { comparable, orderedGrades } from './scale.ts';

/** A subject's standing in one fiscal year: the letter of that year's sheet, or why there is none. */
export type LetterOfYear = { grade: Grade; axis: RatingAxis } | { without: WithoutLetter; absence?: Absence };

/**
 * Why a year has no letter: its sheet is not registered here, does not list the subject, or lists it and prints no
 * letter. Nothing is known of the city in the first case.
 */
export type WithoutLetter = 'unregistered' | 'not_listed' | 'no_letter';

/** How a letter stands to the one of the year before, by the order of its axis. */
export type ChangeKind = 'better' | 'same' | 'worse' | 'newly_rated' | 'no_longer_rated' | 'not_comparable';

/**
 * Why two years cannot be compared: the plan begins, a sheet is not registered, the city or the source has a letter that is not known
 * here (欄未特定, 非公表, 秘匿), a letter says that nothing could be rated, the axis has no order, or its scale has changed.
 */
export type Incomparable =
  'plan_begins' | 'unregistered' | 'unknown' | 'not_assessable' | 'unordered' | 'other_scale';

/** A year's letter against the year before. */
export type LetterChange =
  { kind: Exclude<ChangeKind, 'not_comparable'> } | { kind: 'not_comparable'; because: Incomparable };

/** Every kind of change, in the order in which they are told. */
const changeKinds: readonly ChangeKind[] = [
  'better',
  'same',
  'worse',
  'newly_rated',
  'no_longer_rated',
  'not_comparable',
];

/** The kinds of change that can occur on an axis: without an order no letter is better than another, or as good. */
export function possibleKinds({ order }: Pick<RatingAxis, 'order'>): readonly ChangeKind[] {
  return order === 'none'
    ? changeKinds.filter((kind) => !['better', 'same', 'worse'].includes(kind))
    : changeKinds;
}

/** A kind of change by one word, in addresses: `better`, or `achievement.better` in a plan of several axes. */
export function changeValue(
  { axes }: { axes: readonly unknown[] },
  { id }: Pick<RatingAxis, 'id'>,
  kind: ChangeKind,
): string {
  return axes.length > 1 ? `${id}.${kind}` : kind;
}

/**
 * Compares two years of one plan on one axis; `before` is left out for the first year of the plan, as letters of two plans
 * are never compared. Undefined where neither year has a letter.
 */
export function letterChange(
  before: LetterOfYear | undefined,
  after: LetterOfYear,
): LetterChange | undefined {
  const one = before && 'grade' in before ? before.grade : undefined;
  const other = 'grade' in after ? after.grade : undefined;
  if (!one && !other) return undefined;
  if (!before) return { kind: 'not_comparable', because: 'plan_begins' };
  if (isUnregistered(before) || isUnregistered(after))
    return { kind: 'not_comparable', because: 'unregistered' };
  if ([before, after].some(isUnknown)) return { kind: 'not_comparable', because: 'unknown' };
  if (!one) return { kind: 'newly_rated' };
  if (!other) return { kind: 'no_longer_rated' };
  const [earlier, later] = [axisOf(before), axisOf(after)];
  if (!earlier || !later || later.order === 'none') return { kind: 'not_comparable', because: 'unordered' };
  if (!comparable(earlier, later)) return { kind: 'not_comparable', because: 'other_scale' };
  const order = orderedGrades(later);
  const [from, to] = [one, other].map(({ grade }) => order.findIndex((each) => each.grade === grade));
  if (from === undefined || to === undefined || from < 0 || to < 0)
    return { kind: 'not_comparable', because: 'not_assessable' };
  return { kind: to < from ? 'better' : to > from ? 'worse' : 'same' };
}

function axisOf(standing: LetterOfYear): RatingAxis | undefined {
  return 'axis' in standing ? standing.axis : undefined;
}

function isUnregistered(standing: LetterOfYear): boolean {
  return 'without' in standing && standing.without === 'unregistered';
}

/** Whether there is a letter, or may be one, that our reading or the city keeps from us: nothing began or ended with it then. */
function isUnknown(standing: LetterOfYear): boolean {
  return 'without' in standing && standing.absence !== undefined && unknown.has(standing.absence);
}

const unknown: ReadonlySet<Absence> = new Set(['unplaced', 'not_published', 'suppressed']);
