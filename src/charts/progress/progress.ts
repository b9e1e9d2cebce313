import type { ProgressScale } from '../../schema/form.ts';
import type { ProgressRecord } from '../../schema/sheet.ts';
import { count as countOf, share as shareOf, type WorkedFigure } from '../../text/figure.ts';

/** How the squares of a step look, from the best step to the worst: full, part-filled, a bar, a cross. Never by hue. */
export type ProgressLook = 'full' | 'part' | 'bar' | 'cross' | 'unknown';

/** One step of the scale. */
export interface ProgressStep {
  /** The sheet's word. */
  label: string;
  /** 28.6%, as printed. */
  share: WorkedFigure;
  /** The same for drawing, 0 to 100. */
  percent: number;
  /** How many projects, only where the sheet prints it. Zero is a count. */
  count?: WorkedFigure;
  look: ProgressLook;
}

/** The progress of a measure, step by step: its printed shares, and one square a project where the sheet prints counts. */
export interface Progress {
  steps: ProgressStep[];
  /** Further steps may exist that the record does not name. */
  open: boolean;
}

/**
 * Describes a progress record as its sheet prints it. Counts that the shares merely imply are no data and are never drawn; they
 * are told below as our inference (`progressCaption`).
 */
export function progressOf({ steps }: ProgressRecord, scale: ProgressScale | undefined): Progress {
  return {
    steps: steps.map(({ step, share, count }) => ({
      label: step,
      share: shareOf(share),
      percent: Number(share),
      ...(count === undefined ? {} : { count: countOf(count, '事業') }),
      look: lookOf(step, scale),
    })),
    open: scale?.open ?? true,
  };
}

function lookOf(step: string, scale: ProgressScale | undefined): ProgressLook {
  const place = scale?.steps.findIndex(({ label }) => label === step) ?? -1;
  if (place === -1 || !scale) return 'unknown';
  if (place === 0) return 'full';
  if (place === scale.steps.length - 1 && place > 1) return 'cross';
  return place < scale.steps.length / 2 ? 'part' : 'bar';
}
