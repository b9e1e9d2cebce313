import Big from 'big.js';
import type { Assessment } from './assessment.ts';
import { inNewestOrder } from './edition.ts';
import { isDated, type Observation } from './observation.ts';
import { comparePeriods, periodYear } from './period.ts';
import { newestOf, type Indicator, type Sheet } from './publication.ts';
import { newest } from './series.ts';
import { targetOfYear } from './target-of-year.ts';

/** What an indicator has come to, by the newest sheets that say something about it. */
export interface IndicatorToday {
  /** Its newest sheet: what it is called today. */
  statement: Indicator['statements'][number];
  /** The actual of the last year that is not 未決算; a named absence where the sheet has no number for that year. */
  actual?: Dated;
  /** The last actual that is a number, where `actual` is none. */
  lastNumber?: Dated;
  baseline?: Observation;
  /** The target set for the year of `actual`, or else the last one: the rule that letters are judged by. */
  target?: Dated;
  /** Where the number of `actual` lies against that of `target`; which way is better is not asked. */
  againstTarget?: 'above' | 'equal' | 'below';
  /** The newest letters: of one sheet, one for each axis of its scale. */
  letters?: { sheet: Sheet; assessments: Assessment[] };
}

/** A statement whose year is known. */
type Dated = Observation & { period: string };

/** Gathers what an indicator has come to. */
export function indicatorToday(indicator: Indicator): IndicatorToday {
  const stated = newest(indicator.observations);
  const settled = dated(stated, 'actual').filter(({ absence }) => absence !== 'not_settled');
  const actual = settled.at(-1);
  const lastNumber =
    actual?.value === undefined ? settled.findLast(({ value }) => value !== undefined) : undefined;
  const baseline = stated.findLast(({ role }) => role === 'baseline');
  const target = targetOfYear(dated(stated, 'target'), actual && periodYear(actual.period));
  const letters = assessmentsOfIndicator(indicator).find(({ assessments }) =>
    assessments.some(({ published }) => published !== undefined),
  );
  return {
    statement: newestOf(indicator.statements),
    ...(actual ? { actual } : {}),
    ...(lastNumber ? { lastNumber } : {}),
    ...(baseline ? { baseline } : {}),
    ...(target ? { target, ...against(actual, target) } : {}),
    ...(letters ? { letters: { sheet: letters.sheet, assessments: letters.assessments } } : {}),
  };
}

/** The letters that sheets give an indicator, with how they print it; the newest sheet first. */
export function assessmentsOfIndicator({
  id,
  statements,
}: Indicator): (Indicator['statements'][number] & { assessments: Assessment[] })[] {
  const bySheet = new Map(statements.toReversed().map((statement) => [statement.sheet, statement]));
  return [...bySheet.values()]
    .map((statement) => ({ ...statement, assessments: lettersOf(statement.sheet, 'indicator', id) }))
    .filter(({ assessments }) => assessments.length > 0)
    .sort((a, b) => inNewestOrder(b.sheet.edition, a.sheet.edition));
}

/** The letters that one sheet gives one indicator or project. */
export function lettersOf(
  { assessments }: Sheet,
  type: Assessment['subject']['type'],
  id: string,
): Assessment[] {
  return assessments.filter(({ subject }) => subject.type === type && subject.id === id);
}

function against(actual: Dated | undefined, target: Dated): Pick<IndicatorToday, 'againstTarget'> {
  if (actual?.value === undefined || target.value === undefined || actual.unit !== target.unit) return {};
  const order = new Big(actual.value).cmp(target.value);
  return { againstTarget: order === 0 ? 'equal' : order > 0 ? 'above' : 'below' };
}

function dated(observations: readonly Observation[], role: Observation['role']): Dated[] {
  return observations
    .filter(isDated)
    .filter((each) => each.role === role)
    .sort((a, b) => comparePeriods(a.period, b.period));
}
