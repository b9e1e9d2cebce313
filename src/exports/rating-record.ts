import type { Arithmetic } from '../domain/rating/worked-rating.ts';
import type { Rating } from '../domain/rating/rating.ts';
import { exactNumber, type JsonObject } from './json-text.ts';
import { record } from './json.ts';
import type { Stated } from './stated.ts';
import type { Tables } from './tables.ts';

/** A letter as a record of a document: its row in the table, why ours is what it is, and the arithmetic. */
export function ratingJson(
  row: Stated<Rating>,
  tables: Pick<Tables, 'ratings'>,
  without: ReadonlySet<string>,
): JsonObject {
  const { worked } = row.fact;
  return {
    ...record(tables.ratings, row, without),
    worked_reason: worked?.reason ?? null,
    arithmetic: worked ? arithmeticJson(worked.arithmetic) : null,
  };
}

/** The numbers of a worked rating under the names of the files. */
function arithmeticJson(arithmetic: Arithmetic): JsonObject {
  const { band, better } = arithmetic;
  return {
    baseline: exactNumber(arithmetic.baseline),
    actual: exactNumber(arithmetic.actual),
    target: exactNumber(arithmetic.target),
    difference: exactNumber(arithmetic.difference),
    change_percent: exactNumber(arithmetic.changePercent),
    improvement_percent: exactNumber(arithmetic.improvementPercent),
    ratio_percent: exactNumber(arithmetic.ratioPercent),
    better: better ?? null,
    band_grade: band?.grade ?? null,
    band_at_least_percent: exactNumber(band?.atLeast),
    band_above_percent: exactNumber(band?.above),
    band_within_percent: exactNumber(band?.within),
  };
}
