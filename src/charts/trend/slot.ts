/** Where a row stands that no slot of the picture shows. */
export const besideSlots = -1;

/** One column of a trend chart. All have the same width, so that equal distances are equal times. */
export interface Slot {
  /** Western year; absent for a baseline without a year and for the target. */
  year?: number;
  /** `baseline`: a baseline without a period. `target`: where the last target stands. */
  role?: 'baseline' | 'target';
  /** H30, R3, 目標. */
  label: string;
  /** 2018, 2021; the target's year. */
  sublabel: string;
  current: boolean;
}
