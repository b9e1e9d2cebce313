import { strToU8, unzipSync } from 'fflate';
import type { Release } from '../domain/publication/release.ts';
import { csv } from './csv.ts';
import { record } from './json.ts';
import { jsonText } from './json-text.ts';
import { tablesIn, type NamedBytes } from './release-archive.ts';
import { countChanges, releaseDiff, type ValueChange } from './release-diff.ts';
import { releaseChangesTable } from './tables/release-changes.ts';

/** How a release differs from the one before it, as far as both still hold what is compared. */
export interface ReleaseChanges {
  /** Name of the release it is compared with. */
  since: string;
  changes: ValueChange[];
}

/**
 * How each release differs from the one before, by its name; nothing of the first. Worked out from what their archives hold today, so
 * that what was withdrawn from either stands in no difference. `archiveOf` gives the bytes of a release's archive.
 */
export function changesOfReleases(
  releases: readonly Release[],
  archiveOf: (release: Release) => Uint8Array,
): Map<string, ReleaseChanges> {
  const tables = releases.map((release) => tablesIn(Object.entries(unzipSync(archiveOf(release)))));
  return new Map(
    releases.slice(0, -1).map((release, index) => {
      const before = releases[index + 1] ?? release;
      const gone = new Set(
        [before, release].flatMap((each) =>
          each.tables.flatMap(({ name, withdrawn }) => (withdrawn ? name : [])),
        ),
      );
      const [old = [], now = []] = [tables[index + 1], tables[index]].map((all) =>
        all?.filter(({ name }) => !gone.has(name)),
      );
      return [release.name, { since: before.name, changes: releaseDiff(old, now) }];
    }),
  );
}

/** Names of the files that say how a release differs from the one before. */
export const changeNames = ['changes.csv', 'changes.en.csv', 'changes.json'] as const;

/** The differences as files: for people, and for programs. */
export function changeFiles({ since, changes }: ReleaseChanges): NamedBytes[] {
  const table = releaseChangesTable(changes);
  const texts: Record<(typeof changeNames)[number], string> = {
    'changes.csv': csv(table, 'ja'),
    'changes.en.csv': csv(table, 'en'),
    'changes.json': jsonText({
      since,
      ...countChanges(changes),
      changes: changes.map((change) => record(table, change)),
    }),
  };
  return changeNames.map((name) => [name, strToU8(texts[name])]);
}
