import type { SheetRecord } from '../../schema/sheet.ts';
import type { Finding } from '../problem.ts';
import { repeated } from './repetition.ts';

/** Opinions that share a number: an answer could not be told which of them it answers. */
export function opinionFindings({ opinions }: SheetRecord): Finding[] {
  return repeated(
    opinions,
    ({ number }) => String(number),
    (index) => ['opinions', index, 'number'],
    '意見の番号',
  );
}
