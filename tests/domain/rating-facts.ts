import type { JudgedBy } from '../../src/domain/rating/judged-by.ts';
import { workOut, type WorkedRating } from '../../src/domain/rating/worked-rating.ts';
import type { Observation, Role } from '../../src/domain/observation/observation.ts';
import type { ChangeFromBaseline, RatingRule } from '../../src/schema/rating-axis.ts';
import type { Direction, IndicatorReading } from '../../src/schema/register.ts';

/** 達成状況の評価 as the legend of 旭市's sheet prints it. */
export const asahi: ChangeFromBaseline = {
  name: 'change_from_baseline',
  actualAbsent: '―',
  targetReached: 'S',
  coversExpected: true,
  bands: [
    { grade: 'A', atLeast: '10' },
    { grade: 'B', above: '0' },
    { grade: 'C', above: '-10' },
    { grade: 'D' },
  ],
};

/** Made up: other letters, other limits, the other side included, and no 見込み. */
export const other: ChangeFromBaseline = {
  name: 'change_from_baseline',
  actualAbsent: 'X',
  targetReached: '5',
  coversExpected: false,
  bands: [
    { grade: '4', above: '2.5' },
    { grade: '3', atLeast: '0' },
    { grade: '2', atLeast: '-2.5' },
    { grade: '1' },
  ],
};

/** One statement, as far as a rule looks at it; `text` alone is a word that is no number. */
type Fact = Partial<
  Pick<
    Observation,
    'value' | 'absence' | 'targetDirection' | 'valueText' | 'period' | 'everyYear' | 'basis' | 'status'
  >
>;

/** What a rule judges by. A statement that is undefined does not stand on the sheet. */
export interface Facts {
  baseline: Fact | undefined;
  actual: Fact | undefined;
  target: Fact | undefined;
  direction: Direction;
  band?: IndicatorReading['band'];
}

/** Higher is better, from 100, with no target: the change alone decides. */
export const facts = (actual: string, more: Partial<Facts> = {}): Facts => ({
  baseline: { value: '100' },
  actual: { value: actual },
  target: undefined,
  direction: 'higher',
  ...more,
});

/** Works a grade out from facts that are written short. */
export function rate(rule: RatingRule, { baseline, actual, target, direction, band }: Facts): WorkedRating {
  const judgedBy: JudgedBy = {
    ...(baseline ? { baseline: observed('baseline', baseline) } : {}),
    ...(actual ? { actual: observed('actual', actual) } : {}),
    ...(target ? { target: observed('target', target) } : {}),
  };
  return workOut(rule, judgedBy, { direction, ...(band ? { band } : {}) });
}

function observed(role: Role, fact: Fact): Observation {
  return {
    indicatorId: 'm1-kpi-1',
    measureId: 'm1',
    planId: 'p1',
    role,
    period: 'FY2021',
    ...fact,
    statedBy: { measureId: 'm1', fiscalYear: 'FY2021', phase: 'settled' },
    isNewest: true,
    isCurrent: true,
    isPrimary: true,
  };
}
