import type {
  KeptRelease,
  ReleaseRecord,
  SealedFile,
  WithdrawalRecord,
  Withdrawals,
} from '../../schema/release.ts';

/** A frozen release of the data, as it stands today: what was withdrawn from it is known by name and checksum alone. */
export interface Release {
  name: string;
  date: string;
  notes?: string;
  /** The archive of everything that was not withdrawn. */
  archive: SealedFile;
  tables: ReleaseTable[];
  /** In the order in which they were made. */
  withdrawals: Withdrawal[];
  /** The last day on which anything was done to it: made, or withdrawn from. */
  modified: string;
}

/** A table of a release; `withdrawn` where any of its files was. */
export interface ReleaseTable {
  name: string;
  rows: number;
  withdrawn: boolean;
}

/** Parts that were withdrawn together, each as the record of the release has it. */
export interface Withdrawal extends Omit<WithdrawalRecord, 'parts'> {
  /** The place on the page of releases: `2026.1-withdrawal-1`. */
  id: string;
  parts: SealedFile[];
}

/** Names of files in a release's folder, and of parts in its archive, that mean something of themselves. */
export const releaseFiles = {
  record: 'release.json',
  withdrawals: 'withdrawals.json',
  seal: 'SHA256SUMS',
  /** In the archive: the notes of the release, of which the record knows nothing but the checksum. */
  notes: 'notes.txt',
  /** In the archive: the checksums of the parts that stand, and what was withdrawn and why. Made anew with it, and no parts. */
  checksums: 'SHA256SUMS',
  withdrawn: 'WITHDRAWN.txt',
};

/** A release as a page shows it, from what its folder holds. */
export function releaseOf({ record, withdrawn, notes }: KeptRelease): Release {
  const { name, date, archive, tables, parts } = record;
  const gone = withdrawnParts(withdrawn);
  const withdrawals = (withdrawn?.withdrawals ?? []).map((each, index) => ({
    ...each,
    id: `${name}-withdrawal-${index + 1}`,
    parts: parts.filter((part) => each.parts.includes(part.name)),
  }));
  return {
    name,
    date,
    ...(notes === undefined ? {} : { notes }),
    archive: { ...archive, ...withdrawn?.archive },
    tables: tables.map((table) => ({
      ...table,
      withdrawn: parts.some((part) => gone.has(part.name) && tableOfPart(part.name) === table.name),
    })),
    withdrawals,
    modified: [date, ...withdrawals.map((each) => each.date)].sort().at(-1) ?? date,
  };
}

/** The names of everything that was ever withdrawn from a release. */
export function withdrawnParts(withdrawn: Withdrawals | undefined): ReadonlySet<string> {
  return new Set(withdrawn?.withdrawals.flatMap(({ parts }) => parts));
}

/** What stands in the archive of a release: every part that was not withdrawn. */
export function standingParts({ parts }: ReleaseRecord, withdrawn: Withdrawals | undefined): SealedFile[] {
  const gone = withdrawnParts(withdrawn);
  return parts.filter(({ name }) => !gone.has(name));
}

/** The table that a part holds in one form or another (`data/costs.en.csv`); nothing where it holds none, or several. */
export function tableOfPart(name: string): string | undefined {
  const [, table] = /^data\/([a-z_]+)\.(?:csv|en\.csv|json|parquet)$/.exec(name) ?? [];
  return table;
}

/** Orders names of releases, the oldest first: 2025.2, 2026.1, 2026.10. */
export function compareReleaseNames(one: string, other: string): number {
  const [year = 0, number = 0] = partsOf(one);
  const [otherYear = 0, otherNumber = 0] = partsOf(other);
  return year - otherYear || number - otherNumber;
}

/** The releases as they are listed, the newest first. */
export function releasesNewestFirst(releases: readonly KeptRelease[]): Release[] {
  return releases.map(releaseOf).sort((a, b) => compareReleaseNames(b.name, a.name));
}

function partsOf(name: string): number[] {
  return name.split('.').map(Number);
}
