import type { TextField } from '../../schema/form.ts';
import type { RatingAxis } from '../../schema/rating-axis.ts';
import type { IndicatorOnSheet, Sheet } from '../publication/publication.ts';

/** What two sheets of a measure say in the same place, paragraph by paragraph: both say something there. */
export interface TextPair {
  of: TextPlace;
  before: readonly string[];
  after: readonly string[];
}

/** Where a text stands: in a field of the form, as the policy for a year, or as the reason of an indicator's grade. */
export type TextPlace =
  | { is: 'text'; field: TextField }
  | { is: 'policy' }
  | { is: 'reason'; indicator: IndicatorOnSheet; axis: RatingAxis };

/** The texts that an earlier and a later sheet both have, in the order of the later: texts of the form, policy, reasons. */
export function textPairs(earlier: Sheet, later: Sheet): TextPair[] {
  const former = new Map(earlier.own.texts.map(({ field, paragraphs }) => [field.id, paragraphs]));
  const [was, is] = [earlier.record.policy, later.record.policy];
  return [
    ...later.own.texts.map(({ field, paragraphs }): Possible => ({
      of: { is: 'text', field },
      before: former.get(field.id),
      after: paragraphs,
    })),
    ...(was && is ? [{ of: { is: 'policy' as const }, before: was.items, after: is.items }] : []),
    ...later.own.indicators.flatMap((indicator) =>
      indicator.ratings.map(({ axis, reason }): Possible => ({
        of: { is: 'reason', indicator, axis },
        before: paragraphsOf(reasonOf(earlier, indicator, axis)),
        after: paragraphsOf(reason),
      })),
    ),
  ].filter(areBoth);
}

type Possible = Pick<TextPair, 'of'> & Partial<Record<'before' | 'after', readonly string[] | undefined>>;

function areBoth(pair: Possible): pair is TextPair {
  return [pair.before, pair.after].every((each) => each !== undefined && each.length > 0);
}

function reasonOf(earlier: Sheet, { printed }: IndicatorOnSheet, { id }: RatingAxis): string | undefined {
  return earlier.byIndicator.get(printed.id)?.ratings.find(({ axis }) => axis.id === id)?.reason;
}

function paragraphsOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.split('\n').filter((line) => line !== '');
}
