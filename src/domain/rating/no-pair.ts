import type { RatingAxis, SubjectType } from '../../schema/rating-axis.ts';
import type { Incomparable } from './letter-change.ts';
import { statusRows, type PlanStatus } from './status.ts';
import { yearBefore } from './year-change.ts';

/** Why no letter of a year is compared with the year before. */
export type NoPair =
  | { because: 'plan_begins' }
  | { because: 'unregistered'; before: string }
  | { because: 'no_letter'; before: string }
  | { because: 'by_axis'; before: string; axes: NoPairOnAxis[] };

/**
 * The same of one axis: it has no order, the sheets of the year before give no letter on it, or one that is not known here, those of both years give one to
 * nothing in common, the scale is another one, or one of each two letters has no place in the order.
 */
export interface NoPairOnAxis {
  axis: RatingAxis;
  because: 'unordered' | 'no_letter' | 'unknown' | 'nothing_in_common' | 'other_scale' | 'not_assessable';
  /** What has letters on it in the year. */
  subjects: SubjectType[];
}

/** Why nothing of a year with letters is compared with the year before, axis by axis: those with an order, or all where none has one. */
export function noPair(status: PlanStatus, fiscalYear: string): NoPair {
  const year = yearBefore(status, fiscalYear);
  if (!year) return { because: 'plan_begins' };
  const { fiscalYear: before, isRegistered } = year;
  const at = status.years.indexOf(fiscalYear);
  const rows = statusRows(status);
  if (!rows.some(({ cells }) => cells[at - 1]?.letter ?? cells[at - 1]?.absence))
    return isRegistered ? { because: 'no_letter', before } : { because: 'unregistered', before };
  const rated = status.plan.axes.filter(({ id }) =>
    rows.some(({ axis, cells }) => axis.id === id && cells[at]?.letter),
  );
  const ordered = rated.filter(({ order }) => order !== 'none');
  const axes = (ordered.length > 0 ? ordered : rated).map((axis): NoPairOnAxis => {
    const onAxis = rows.filter((row) => row.axis.id === axis.id);
    const inYear = onAxis.filter(({ cells }) => cells[at]?.letter);
    const changes = inYear.flatMap(({ cells }) => cells[at]?.change ?? []);
    const pairs = inYear.filter(({ cells }) => cells[at - 1]?.letter);
    const isBecause = (because: Incomparable) =>
      changes.some((change) => change.kind === 'not_comparable' && change.because === because);
    return {
      axis,
      subjects: [...new Set(inYear.map(({ subject }) => subject.type))],
      because:
        axis.order === 'none'
          ? 'unordered'
          : !onAxis.some(({ cells }) => cells[at - 1]?.letter)
            ? isBecause('unknown')
              ? 'unknown'
              : 'no_letter'
            : pairs.length === 0
              ? 'nothing_in_common'
              : isBecause('other_scale')
                ? 'other_scale'
                : 'not_assessable',
    };
  });
  return { because: 'by_axis', before, axes };
}
