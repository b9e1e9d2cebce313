/**
 * Works every letter out again as somebody would who has two of the published files, a reader of CSV and exact numbers, and
 * nothing of this project. What the columns mean is on the data page; no code of `src` is used here.
 */
import Big from 'big.js';
import { parse } from 'csv-parse/sync';

/** A row of a CSV file by its header; an empty cell is empty text. */
export type CsvRow = Record<string, string>;

/** The rows of a CSV file with the columns' keys. */
export function csvRows(text: string): CsvRow[] {
  return parse<CsvRow>(text, { columns: true });
}

/** A letter worked out from the files, and what decided it; no letter where it cannot be told. */
export interface Recomputed {
  grade: string;
  agrees: string;
  because: string;
  /** The two percentages that the file states rounded, exact to ten decimals; none where there is none to state. */
  changePercent: Big | undefined;
  ratioPercent: Big | undefined;
}

/** Finds the cases of the rule that judged a row of the ratings, in the order in which the rule looks. */
export function casesOf(grades: readonly CsvRow[]): (rating: CsvRow) => CsvRow[] {
  const byAxis = Map.groupBy(grades, ({ form_id, axis }) => `${form_id} ${axis}`);
  return ({ form_id, axis }) =>
    (byAxis.get(`${form_id} ${axis}`) ?? [])
      .filter(({ role }) => role !== '')
      .sort((a, b) => Number(a['case_number']) - Number(b['case_number']));
}

/** Works one row of the ratings out; nothing where its axis has no rule. */
export function recompute(rating: CsvRow, cases: readonly CsvRow[]): Recomputed | undefined {
  if (rating['rule'] === '') return undefined;
  const { grade = '', because, ratio } = judge(rating, cases);
  const [actual, baseline] = [numberIn(rating, 'actual_used'), numberIn(rating, 'baseline_used')];
  return {
    grade,
    agrees: agreement(rating, grade, cases),
    because,
    changePercent:
      actual && baseline && !baseline.eq(0)
        ? actual.minus(baseline).times(100).div(baseline.abs())
        : undefined,
    ratioPercent: ratio && ratio[0].times(100).div(ratio[1]),
  };
}

interface Judgement {
  grade?: string | undefined;
  because: string;
  ratio?: [Big, Big];
}

function judge(rating: CsvRow, cases: readonly CsvRow[]): Judgement {
  const actual = numberIn(rating, 'actual_used');
  if (['dash', 'blank', 'cancelled', 'not_applicable'].includes(rating['actual_absence'] ?? ''))
    return { grade: inRole('actual_absent', cases)?.['grade'], because: 'no actual' };
  if (!actual) return { because: 'actual unknown' };
  if (rating['target_absence'] !== '') return { because: 'target unknown' };
  return rating['rule'] === 'change_from_baseline'
    ? byChange(rating, actual, cases)
    : byRatio(rating, actual, cases);
}

function byChange(rating: CsvRow, actual: Big, cases: readonly CsvRow[]): Judgement {
  const {
    direction_used: direction = '',
    target_direction: points = '',
    target_text_used: word = '',
  } = rating;
  if (direction === '') return { because: 'no direction' };
  const target = numberIn(rating, 'target_used');
  const hasTarget = target !== undefined || points !== '' || word !== '';
  const stays = direction === 'maintain';
  const isReached = stays
    ? outside(actual, rating).eq(0)
    : target !== undefined && (direction === 'higher' ? actual.gte(target) : actual.lte(target));
  if (hasTarget && isReached)
    return { grade: inRole('target_reached', cases)?.['grade'], because: 'reached' };
  if (hasTarget && !target && points === '' && !stays) return { because: 'target is a word' };

  const baseline = numberIn(rating, 'baseline_used');
  if (!baseline) return { because: 'no baseline' };
  const better = stays
    ? outside(baseline, rating).minus(outside(actual, rating))
    : direction === 'higher'
      ? actual.minus(baseline)
      : baseline.minus(actual);
  if (points !== '' && !stays && better.gt(0)) return { because: 'moved as the target points' };

  const bands = cases.filter(({ role }) => role === 'band');
  if (!baseline.eq(0))
    return { grade: bandOf(bands, better, baseline.abs()), because: `changed, ${direction} is better` };
  const [best, worst] = [bands[0]?.['grade'], bands.at(-1)?.['grade']];
  const same = bandOf(bands, new Big(0), new Big(1));
  return { grade: better.gt(0) ? best : better.lt(0) ? worst : same, because: 'baseline of zero' };
}

function byRatio(rating: CsvRow, actual: Big, cases: readonly CsvRow[]): Judgement {
  const target = numberIn(rating, 'target_used');
  if (!target) return { because: 'no target in numbers' };
  if (target.lte(0)) return { because: 'target not positive' };
  const bands = cases.filter(({ role }) => role === 'band');
  const by = (because: string, ...ratio: [Big, Big]) => ({ grade: bandOf(bands, ...ratio), because, ratio });
  if (bands.some(({ limit_kind }) => limit_kind === 'within'))
    return by('distance to the target', actual.minus(target).abs(), target.abs());
  const { direction_used: direction } = rating;
  if (direction === '') return { because: 'no direction' };
  if (direction !== 'lower') return by('ratio', actual, target);
  const way = bands[0]?.['ratio_if_lower'];
  if (way === 'complement') return by('complement', target.times(2).minus(actual), target);
  if (way !== 'inverse') return { because: 'no ratio where lower is better' };
  return actual.lte(0) ? { because: 'actual not positive' } : by('inverse', target, actual);
}

/** The first band whose limit amount ÷ whole meets; the last one takes what is left. Limits are in percent. */
function bandOf(bands: readonly CsvRow[], amount: Big, whole: Big): string | undefined {
  const meets = (band: CsvRow) => {
    const limit = numberIn(band, 'limit');
    if (!limit) return true;
    const [hundredfold, edge] = [amount.times(100), whole.times(limit)];
    if (hundredfold.eq(edge)) return band['limit_included'] === 'true';
    return band['limit_kind'] === 'within' ? hundredfold.lt(edge) : hundredfold.gt(edge);
  };
  return bands.find(meets)?.['grade'];
}

/** How far a value lies outside of the band to stay in. */
function outside(value: Big, rating: CsvRow): Big {
  const [from, to] = [numberIn(rating, 'band_from'), numberIn(rating, 'band_to')];
  if (!from || !to) throw new Error(`${rating['sheet_id']} ${rating['subject_id']} has no band to stay in`);
  if (value.lt(from)) return from.minus(value);
  return value.gt(to) ? value.minus(to) : new Big(0);
}

function agreement(rating: CsvRow, grade: string, cases: readonly CsvRow[]): string {
  const { published, rule } = rating;
  if (published === '' || grade === '') return 'not_checkable';
  if (published === grade) return 'yes';
  const reached = rule === 'change_from_baseline' ? inRole('target_reached', cases) : undefined;
  const mayBeExpected =
    reached?.['grade'] === published &&
    reached?.['covers_expected'] === 'true' &&
    !isSettledInItsYear(rating);
  return mayBeExpected ? 'not_checkable' : 'no';
}

/** Whether the actual is settled in the very period of the target, so that nothing is left to expect. */
function isSettledInItsYear(rating: CsvRow): boolean {
  const target = rating['target_period_used'];
  const isDue = target === 'every_year' || (target !== '' && target === rating['actual_period_used']);
  return isDue && rating['actual_basis_used'] === 'settled';
}

function inRole(role: string, cases: readonly CsvRow[]): CsvRow | undefined {
  return cases.find((each) => each['role'] === role);
}

function numberIn(row: CsvRow, key: string): Big | undefined {
  const cell = row[key];
  if (cell === undefined) throw new Error(`There is no column ${key}`);
  return cell === '' ? undefined : new Big(cell);
}
