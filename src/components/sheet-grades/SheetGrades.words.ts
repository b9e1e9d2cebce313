import { things } from '../../text/counting.ts';

/** How many grades a sheet gives, where they find no room: 評価8つ. */
export function gradesInAll(count: number): string {
  return `評価${things(count)}`;
}
