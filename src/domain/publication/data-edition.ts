import type { DataEdition } from '../../schema/data-edition.ts';

/** Orders names of editions, the oldest first: 2025.2, 2026.1, 2026.10. */
export function compareEditionNames(one: string, other: string): number {
  const [year = 0, number = 0] = partsOf(one);
  const [otherYear = 0, otherNumber = 0] = partsOf(other);
  return year - otherYear || number - otherNumber;
}

/** The editions as they are listed, the newest first. */
export function editionsNewestFirst(editions: readonly DataEdition[]): DataEdition[] {
  return editions.toSorted((a, b) => compareEditionNames(b.name, a.name));
}

function partsOf(name: string): number[] {
  return name.split('.').map(Number);
}
