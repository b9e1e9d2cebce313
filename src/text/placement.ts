import type { Placement } from '../schema/cell.ts';

/** How a value came into its cell. */
export const placementLabels: Record<Placement, string> = {
  stated: '原本のその欄にある値',
  placed: '当サイトの読みで置いた値',
};
