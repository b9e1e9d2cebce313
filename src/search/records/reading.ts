import type { IndicatorReading, ProjectReading } from '../../schema/register.ts';
import type { SearchRecord } from '../record.ts';

/** What else a thing is called, by the names that its sheets print, its id, and the register. */
export function namesOf(
  { id, kana, aliases }: Pick<IndicatorReading | ProjectReading, 'id' | 'kana' | 'aliases'>,
  printed: readonly string[],
): Pick<SearchRecord, 'names' | 'readings'> {
  const [name = ''] = printed;
  return {
    names: [...new Set([...printed, ...aliases, ...(kana === undefined ? [] : [kana]), id])],
    ...(kana === undefined ? {} : { readings: [[kana, name]] }),
  };
}
