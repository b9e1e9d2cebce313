import type { ChangeFromBaseline, RatingAxis } from '../../schema/rating-axis.ts';

/** The letters of a scale that say whether something has improved, and those of them that say it has not. */
export interface ImprovementLetters {
  judged: Set<string>;
  notImproved: Set<string>;
}

/**
 * Which letters say "not improved", from the axis itself. With a rule on the change: those of bands that end at 0 % or below (旭市's C
 * and D), never one that the rule also gives for something better. Without one: those that the form itself marks as
 * 同水準 or 下落. An axis with neither (A to F for 必要性) says nothing of improvement, and nothing is asked.
 */
export function notImprovedLetters({ rule, grades, order }: RatingAxis): ImprovementLetters {
  if (order === 'none') return { judged: new Set(), notImproved: new Set() };
  return rule?.name === 'change_from_baseline' ? byRule(rule) : byTone(grades);
}

function byRule({ bands, targetReached, actualAbsent }: ChangeFromBaseline): ImprovementLetters {
  // The bands stand best first: one ends where the band before it begins.
  const ends = bands.map((_, index) => bands[index - 1]).map((before) => before?.atLeast ?? before?.above);
  const isBehind = (index: number) => ends[index] !== undefined && Number(ends[index]) <= 0;
  const better = new Set([
    targetReached,
    ...bands.filter((_, index) => !isBehind(index)).map(({ grade }) => grade),
  ]);
  const behind = bands.filter((_, index) => isBehind(index)).map(({ grade }) => grade);
  const notImproved = new Set(behind.filter((grade) => !better.has(grade) && grade !== actualAbsent));
  return { judged: new Set([...better, ...notImproved]), notImproved };
}

function byTone(grades: RatingAxis['grades']): ImprovementLetters {
  const toned = grades.filter(({ tone }) => tone !== undefined && tone !== 'none');
  const behind = toned.filter(({ tone }) => tone === 'level' || tone === 'down');
  return {
    judged: new Set(toned.map(({ grade }) => grade)),
    notImproved: new Set(behind.map(({ grade }) => grade)),
  };
}
