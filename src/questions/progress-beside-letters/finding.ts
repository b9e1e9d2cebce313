import Big from 'big.js';
import type { SheetIndicator } from '../../schema/indicator.ts';
import type { ProgressScale } from '../../schema/form.ts';
import type { RatingAxis } from '../../schema/rating-axis.ts';
import type { ProgressRecord } from '../../schema/sheet.ts';
import { shareSum, shareTolerance } from '../../domain/observation/progress.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import type { Asked } from '../asked.ts';
import { notImprovedLetters } from './not-improved.ts';

/** The progress says well of every project, while the letters of the same sheet say of many indicators that they have not improved. */
export interface ProgressBesideLetters extends Asked {
  rule: 'progress_beside_letters';
  /** The shares that are not zero, best step first. */
  shares: ProgressRecord['steps'];
  /** The indicators whose letter says 同水準 or 下落, in printed order. */
  notImproved: { printed: SheetIndicator; letter: string; axis: RatingAxis }[];
  /** How many indicators have a letter that says whether they have improved, these included. */
  judged: number;
}

/**
 * The part of the judged letters that must say "not improved": half. A measure may do well with one indicator behind; with
 * half of them behind, a reader who has just met 順調 will want to know how the two belong together.
 */
const leastPart = 1 / 2;

/** Asks where all of a sheet's projects are on the better steps of progress and at least half of its letters do not say 上昇 or 達成. */
export function progressBesideLetters(sheet: Sheet): ProgressBesideLetters[] {
  const { record, form, own } = sheet;
  const { progress } = record;
  if (!progress || !form.progressScale || !goesWell(progress, form.progressScale)) return [];
  const letters = own.indicators.flatMap(({ printed, ratings }) =>
    ratings.flatMap(({ published: letter, axis }) => {
      const { notImproved: behind, judged: words } = notImprovedLetters(axis);
      return letter !== undefined && words.has(letter)
        ? [{ printed, letter, axis, isBehind: behind.has(letter) }]
        : [];
    }),
  );
  const notImproved = letters
    .filter(({ isBehind }) => isBehind)
    .map(({ printed, letter, axis }) => ({ printed, letter, axis }));
  if (notImproved.length === 0 || notImproved.length < leastPart * letters.length) return [];
  return [
    {
      rule: 'progress_beside_letters',
      sheet,
      indicators: notImproved.map(({ printed }) => printed.id),
      projects: [],
      shares: progress.steps.filter(({ share }) => !new Big(share).eq(0)),
      notImproved,
      judged: letters.length,
    },
  ];
}

/**
 * Whether every project stands on a better step: the better half of the scale's steps, which the plan lists best first
 * (順調 and 概ね順調 of four; the middle one of five is not among them). Their shares add up to 100 within rounding, and no
 * other share is above zero, so that a step the record does not name cannot hide a project that is late.
 */
function goesWell({ steps }: ProgressRecord, scale: ProgressScale): boolean {
  const better = new Set(betterHalf(scale.steps).map(({ label }) => label));
  const well = steps.filter(({ step }) => better.has(step)).map(({ share }) => share);
  const others = steps.filter(({ step }) => !better.has(step));
  const tolerance = shareTolerance(steps.map(({ share }) => share));
  return (
    new Big(shareSum(well)).gte(new Big(100).minus(tolerance)) &&
    others.every(({ share }) => new Big(share).eq(0))
  );
}

function betterHalf<Step>(steps: readonly Step[]): Step[] {
  return steps.slice(0, Math.max(1, Math.floor(steps.length / 2)));
}
