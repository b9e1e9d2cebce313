import { byCorrectedFact } from '../../domain/publication/corrected-value.ts';
import type { Correction } from '../../domain/publication/correction.ts';
import { sheetIdOf } from '../../domain/publication/sheet-key.ts';
import type { RegisterIndex } from '../references/register.ts';
import { carriedHead } from './carried-head.ts';
import { changedFigures, movedTargets } from './changed-figures.ts';
import { changedUnits } from './changed-unit.ts';
import type { Corrected } from './explained.ts';
import { fallingTotals } from './falling-totals.ts';
import { exactPower, figuresOf, type Figure } from './figure.ts';
import { outOfScale } from './out-of-scale.ts';
import { inWritingOrder, isSamePaper, isSameSeries, type Paper } from './paper.ts';
import { rosterKeys, rosterSlips } from './roster.ts';
import { figuresApart } from './same-figures.ts';
import { FirstSaid, sameTexts } from './same-texts.ts';
import type { Slip } from './slip.ts';
import { StatedBefore } from './stated-before.ts';
import { unknownSteps } from './unknown-steps.ts';

/** What is known beside the sheets: our reading of what they list, and what was corrected on them. */
interface Surroundings {
  register: RegisterIndex;
  corrections: readonly Correction[];
}

/**
 * Holds each sheet against those that were written before it, and those of one time against each other (schema/README: plausible): last
 * year's sheet that was copied and half changed, what came or went without a word, and figures that no longer say what they said.
 * Everything is told on the later sheet, and once.
 */
export function slipsBetween(
  sheets: readonly Paper[],
  { register, corrections }: Surroundings,
): Map<Paper, Slip[]> {
  const papers = sheets.toSorted(inWritingOrder);
  const around: Around = {
    register,
    registered: Map.groupBy(papers, ({ record }) => record.recorded ?? ''),
    corrections: Map.groupBy(corrections, ({ sheetId }) => sheetId),
    ofMeasure: Map.groupBy(papers, ({ key }) => key.measureId),
  };
  const before: Before = { stated: new StatedBefore(), texts: new FirstSaid(), steps: new Set() };
  const told = new Map<Paper, Slip[]>();
  for (const paper of papers) {
    const figures = figuresOf(paper);
    told.set(paper, [...wholeSheet(paper, before, around), ...ofFigures(figures, paper, before, around)]);
    before.stated.add(figures);
    before.texts.add(paper);
    for (const { step } of paper.record.progress?.steps ?? []) before.steps.add(step);
  }
  return told;
}

/** What is known of all sheets at once. */
interface Around {
  register: RegisterIndex;
  /** Sheets by the day on which they were registered. */
  registered: ReadonlyMap<string, readonly Paper[]>;
  /** Corrections by the id of their sheet. */
  corrections: ReadonlyMap<string, readonly Correction[]>;
  /** The sheets of each measure, in writing order. */
  ofMeasure: ReadonlyMap<string, readonly Paper[]>;
}

/** What the sheets that were written before have said. */
interface Before {
  stated: StatedBefore;
  texts: FirstSaid;
  steps: Set<string>;
}

/** The texts, the head, the list of indicators and projects, and the progress of a sheet. */
function wholeSheet(paper: Paper, { texts, steps }: Before, around: Around): Slip[] {
  const { register, registered, ofMeasure } = around;
  const { measureId, fiscalYear } = paper.key;
  const earlier = (ofMeasure.get(measureId) ?? []).filter((each) => inWritingOrder(each, paper) < 0);
  const series = earlier.filter((each) => isSameSeries(each, paper));
  const last = series.at(-1);
  const otherPhase = earlier.filter((each) => each.key.fiscalYear === fiscalYear);
  const known = new Set(series.flatMap((each) => [...rosterKeys(each, register)]));
  return [
    ...sameTexts(paper, [...(last ? [last] : []), ...otherPhase, ...texts.of(paper)]),
    ...(last ? carriedHead(paper, last, registered) : []),
    ...(last && isSamePaper(last, paper) ? rosterSlips(paper, last, register, known) : []),
    ...unknownSteps(paper, steps),
  ];
}

function ofFigures(figures: readonly Figure[], paper: Paper, { stated }: Before, around: Around): Slip[] {
  const { register } = around;
  const corrected = correctedOn(paper, around.corrections.get(sheetIdOf(paper.key)) ?? []);
  const units = changedUnits(figures, stated, corrected);
  const underOtherUnits = new Set(units.flatMap((unit) => unit.figures));
  // What only its unit makes ten or a thousand times another is told with the unit.
  const comparable = figures.filter(
    (each) => !underOtherUnits.has(each) || !isRescaled(each, stated.ofFact(each.fact)),
  );
  const inOneUnit = figures.filter((each) => !underOtherUnits.has(each));
  return [
    ...units.map(({ slip }) => slip),
    ...changedFigures(comparable, stated, corrected),
    ...movedTargets(comparable, stated, corrected),
    ...outOfScale(inOneUnit, stated, corrected),
    ...figuresApart(figures, stated, register),
    ...fallingTotals(figures, stated, register),
  ];
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
