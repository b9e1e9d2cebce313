import type { IndicatorReading, ProjectReading } from '../../schema/register.ts';

/** By what else a thing is found, as the register has it: how its name is read, other words for it, our explanation. */
export function readingTexts({ kana, aliases, explanation }: IndicatorReading | ProjectReading): string[] {
  return [kana, ...aliases, explanation].filter((text) => text !== undefined);
}
