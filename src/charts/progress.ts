import { impliedCounts } from '../domain/progress.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { ProgressRecord } from '../schema/sheet.ts';
import { readablePercent } from '../text/number.ts';

/** How the squares of a step look, from the best step to the worst: full, part-filled, a bar, a cross. Never by hue. */
export type ProgressLook = 'full' | 'part' | 'bar' | 'cross' | 'unknown';

/** One step of the scale. */
export interface ProgressStep {
  /** The sheet's word. */
  label: string;
  /** 28.6%, as printed. */
  share: string;
  /** The same for drawing, 0 to 100. */
  percent: number;
  /** How many projects; absent where neither printed nor to be inferred. Zero is a count. */
  count?: number;
  look: ProgressLook;
}

/** The progress of a measure as one square a project, step by step. */
export interface Progress {
  steps: ProgressStep[];
  /** Whether the counts are our inference from the shares and the number of projects, and not the sheet's. */
  inferred: boolean;
  /** Further steps may exist that the record does not name. */
  open: boolean;
}

/** Describes a progress record. Printed counts are used as printed; otherwise those that the shares imply. */
export function progressOf(
  { steps }: ProgressRecord,
  { projectCount, scale }: { projectCount: number; scale?: PlanRecord['progressScale'] | undefined },
): Progress {
  const printed = steps.every(({ count }) => count !== undefined);
  const implied = printed
    ? undefined
    : impliedCounts(
        steps.map(({ share }) => share),
        projectCount,
      );
  return {
    steps: steps.map(({ step, share, count }, index) => ({
      label: step,
      share: readablePercent(share),
      percent: Number(share),
      ...countOf(count ?? implied?.[index]),
      look: lookOf(step, scale),
    })),
    inferred: implied !== undefined,
    open: scale?.open ?? true,
  };
}

function countOf(count: number | undefined): { count?: number } {
  return count === undefined ? {} : { count };
}

function lookOf(step: string, scale: PlanRecord['progressScale']): ProgressLook {
  const place = scale?.steps.findIndex(({ label }) => label === step) ?? -1;
  if (place === -1 || !scale) return 'unknown';
  if (place === 0) return 'full';
  if (place === scale.steps.length - 1 && place > 1) return 'cross';
  return place < scale.steps.length / 2 ? 'part' : 'bar';
}
