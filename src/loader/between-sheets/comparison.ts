import { byCorrectedFact } from '../../domain/publication/corrected-value.ts';
import type { Correction } from '../../domain/publication/correction.ts';
import { editionId } from '../../domain/publication/edition.ts';
import type { RegisterIndex } from '../references/register.ts';
import { carriedHead } from './carried-head.ts';
import { changedFigures, movedTargets } from './changed-figures.ts';
import { changedUnits } from './changed-unit.ts';
import type { Corrected } from './explained.ts';
import { fallingTotals } from './falling-totals.ts';
import { exactPower, figuresOf, type Figure } from './figure.ts';
import { outOfScale } from './out-of-scale.ts';
import { isBeside, inWritingOrder, isSamePaper, isSameSeries, type Paper } from './paper.ts';
import { rosterKeys, rosterSlips } from './roster.ts';
import { figuresApart } from './same-figures.ts';
import { sameTexts } from './same-texts.ts';
import type { Slip } from './slip.ts';
import { StatedBefore } from './stated-before.ts';
import { unknownSteps } from './unknown-steps.ts';

/** What is known beside the sheets: our reading of what they list, and what was corrected on them. */
export interface Surroundings {
  register: RegisterIndex;
  corrections: readonly Correction[];
}

/**
 * Holds each sheet against those that were written before it, and those of one time against each other (DESIGN: plausible): last
 * year's sheet that was copied and half changed, what came or went without a word, and figures that no longer say what they said.
 * Everything is told on the later sheet, and once.
 */
export function slipsBetween(
  sheets: readonly Paper[],
  { register, corrections }: Surroundings,
): Map<Paper, Slip[]> {
  const papers = sheets.toSorted(inWritingOrder);
  const registered = Map.groupBy(papers, ({ record }) => record.recorded ?? '');
  const correctionsOf = Map.groupBy(corrections, ({ sheetId }) => sheetId);
  const byMeasure = Map.groupBy(papers, ({ edition }) => edition.measureId);
  const byYear = Map.groupBy(papers, ({ edition }) => edition.fiscalYear);
  const stated = new StatedBefore();
  const steps = new Set<string>();
  const told = new Map<Paper, Slip[]>();
  for (const paper of papers) {
    const { measureId, fiscalYear } = paper.edition;
    const earlier = (byMeasure.get(measureId) ?? []).filter((each) => inWritingOrder(each, paper) < 0);
    const series = earlier.filter((each) => isSameSeries(each, paper));
    const before = series.at(-1);
    const beside = (byYear.get(fiscalYear) ?? []).filter(
      (each) => inWritingOrder(each, paper) < 0 && isBeside(each, paper),
    );
    const corrected = correctedOn(paper, correctionsOf.get(editionId(paper.edition)) ?? []);
    const figures = figuresOf(paper);
    const units = changedUnits(figures, stated, corrected);
    const underOtherUnits = new Set(units.flatMap((unit) => unit.figures));
    const inOneUnit = figures.filter((each) => !underOtherUnits.has(each));
    // What only its unit makes ten or a thousand times another is told with the unit.
    const comparable = figures.filter(
      (each) => !underOtherUnits.has(each) || !isRescaled(each, stated.ofFact(each.fact)),
    );
    told.set(paper, [
      ...sameTexts(paper, [...(before ? [before] : []), ...beside]),
      ...(before ? carriedHead(paper, before, registered) : []),
      ...(before && isSamePaper(before, paper)
        ? rosterSlips(
            paper,
            before,
            register,
            new Set(series.flatMap((each) => [...rosterKeys(each, register)])),
          )
        : []),
      ...units.map(({ slip }) => slip),
      ...changedFigures(comparable, stated, corrected),
      ...movedTargets(comparable, stated, corrected),
      ...outOfScale(inOneUnit, stated, corrected),
      ...figuresApart(figures, stated, register),
      ...fallingTotals(figures, stated, register),
      ...unknownSteps(paper, steps),
    ]);
    stated.add(figures);
    for (const { step } of paper.record.progress?.steps ?? []) steps.add(step);
  }
  return told;
}

function isRescaled(now: Figure, old: Figure | undefined): boolean {
  return old !== undefined && exactPower(now, old) !== 0;
}

function correctedOn({ record }: Paper, corrections: readonly Correction[]): Corrected {
  return {
    figures: new Set(byCorrectedFact(corrections, record).keys()),
    texts: corrections.flatMap(({ text }) => text ?? []),
  };
}
