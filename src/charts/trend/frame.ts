import type { Band } from '../scene/label-placing.ts';
import { typeSizes } from '../scene/type-sizes.ts';

/** The size of a trend chart: heights in pixels, and for each range of widths its font sizes. */
export interface Frame {
  /** Where the highest value may stand, and the foot of the plot. */
  top: number;
  bottom: number;
  /** Room kept for words: above the highest value for the current one, and at the foot where values are below zero. */
  room: { hero: number; hanging: number; below: number };
  bands: Band[];
}

const roomForWords = { hero: 18, hanging: 24, below: 46 };

/** Below the plot: two lines of years. */
const axisHeight = 52;

/** The whole height of a chart. */
export function heightOf({ bottom }: Frame): number {
  return bottom + axisHeight;
}

// The style sheet changes from narrow to wide at 640 px of the chart's own width. 264 px is a phone of 320 px with room
// to spare, also for a browser whose text is a little wider.
const narrow = [264, 360, 639];
const wide = [640, 1184];

/** The fluid charts of the pages, by size. */
export const frames: Record<'normal' | 'xl', Frame> = {
  normal: {
    top: 64,
    bottom: 228,
    room: roomForWords,
    bands: [
      { name: 'narrow', widths: narrow, sizes: typeSizes.narrow },
      { name: 'wide', widths: wide, sizes: typeSizes.wide },
    ],
  },
  xl: {
    top: 84,
    bottom: 368,
    room: roomForWords,
    bands: [
      { name: 'narrow', widths: narrow, sizes: typeSizes.narrowXl },
      { name: 'wide', widths: wide, sizes: typeSizes.wideXl },
    ],
  },
};

/** A picture of one fixed width: what is saved and shared. */
export function fixedFrame(width: number, bottom: number): Frame {
  return {
    top: 92,
    bottom,
    room: roomForWords,
    bands: [
      {
        name: 'fixed',
        widths: [width],
        sizes: typeSizes.saved,
      },
    ],
  };
}

/** A chart as small as a cell: no words, because the numbers stand in the row. */
export const sparkFrame: Frame = { top: 1, bottom: 19, room: { hero: 0, hanging: 0, below: 0 }, bands: [] };
