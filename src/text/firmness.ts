import type { Cell } from '../schema/cell.ts';

/** How firm a value is, in words; a settled value needs none. */
export const firmnessLabels: Record<NonNullable<Cell['status']>, string> = {
  provisional: '暫定',
  expected: '見込み',
};
