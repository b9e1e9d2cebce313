import type { Release } from '../../schema/release.ts';

/** Orders names of releases, the oldest first: 2025.2, 2026.1, 2026.10. */
export function compareReleaseNames(one: string, other: string): number {
  const [year = 0, number = 0] = partsOf(one);
  const [otherYear = 0, otherNumber = 0] = partsOf(other);
  return year - otherYear || number - otherNumber;
}

/** The releases as they are listed, the newest first. */
export function releasesNewestFirst(releases: readonly Release[]): Release[] {
  return releases.toSorted((a, b) => compareReleaseNames(b.name, a.name));
}

function partsOf(name: string): number[] {
  return name.split('.').map(Number);
}
