import { strToU8, unzipSync } from 'fflate';
import { checksumLines, sha256Of } from '../domain/publication/checksum.ts';
import { compareReleaseNames, releaseFiles, standingParts } from '../domain/publication/release.ts';
import type { ReleaseRecord, SealedFile, Withdrawals } from '../schema/release.ts';
import type { CheckedFiles, ContentFile } from './content-file.ts';
import { bytesAt, type ContentFiles } from './content-files.ts';
import type { FolderListing } from './folder-listing.ts';
import type { Finding, Problem } from './problem.ts';

/** What was read of the releases of a content folder. */
export interface ReadReleases {
  records: CheckedFiles<ReleaseRecord>;
  withdrawals: CheckedFiles<Withdrawals>;
}

/** The folder of one release, with what could be read of it. */
interface ReleaseFolder {
  name: string;
  /** Names of the files in it. */
  names: string[];
  record: ContentFile<ReleaseRecord> | undefined;
  withdrawn: ContentFile<Withdrawals> | undefined;
  bytes: (name: string) => Uint8Array | undefined;
}

const asItWas = '版は作ったときのまま残すものです。git で元に戻してください。';
const ofNewRelease = '直した内容は、新しい版にしてください。';
const toWithdraw = '中身を取り下げるときは、npm run release -- --withdraw を使ってください。';

/**
 * Releases are never changed: whatever of them is missing, altered, or stands there without belonging to them, and where the chain
 * of their records is broken. `folder` is what the content folder is called in messages.
 */
export function releaseProblems(
  found: ContentFiles,
  listing: Pick<FolderListing, 'releases' | 'withdrawals' | 'frozen' | 'incomplete'>,
  { records, withdrawals }: ReadReleases,
  folder: string,
): Problem[] {
  // Where something may not be read, nothing can be said to be missing or altered.
  const isWhole = (['releases', 'withdrawals', 'frozen'] as const).every(
    (kind) => !listing.incomplete.has(kind),
  );
  const paths = [...listing.releases, ...listing.withdrawals, ...listing.frozen].map((path) =>
    path.split('/'),
  );
  const folders = [...Map.groupBy(paths, ([, name = '']) => name)]
    .map(([name, inside]): ReleaseFolder => ({
      name,
      names: inside.map((path) => path.at(-1) ?? ''),
      record: records.files.find((file) => folderOf(file) === name),
      withdrawn: withdrawals.files.find((file) => folderOf(file) === name),
      bytes: (file) => bytesAt(found, `releases/${name}/${file}`),
    }))
    .sort((a, b) => compareReleaseNames(a.name, b.name));
  return folders.flatMap((each, index) => {
    const { record, withdrawn, names } = each;
    if (!names.includes(releaseFiles.record)) return isWhole ? [noRecord(each.name, folder)] : [];
    if (!record) return [];
    const isReadable = withdrawn !== undefined || !names.includes(releaseFiles.withdrawals);
    return [
      ...[
        ...misnamed(record.data, each.name),
        ...(isWhole ? brokenChain(record.data, folders[index - 1], folders) : []),
        ...strangers(record.data, each),
        ...(isWhole && isReadable
          ? [...brokenSeal(record.data, each), ...brokenArchive(record.data, each)]
          : []),
      ].map(record.problem),
      ...(withdrawn ? wrongWithdrawals(record.data, withdrawn.data).map(withdrawn.problem) : []),
    ];
  });
}

function folderOf({ name }: ContentFile<unknown>): string {
  return name.split('/').at(-2) ?? '';
}

function noRecord(name: string, folder: string): Problem {
  return {
    file: `${folder}/releases/${name}`,
    field: 'ファイルの場所',
    reason: `版の記録（${releaseFiles.record}）がありません。`,
    remedy: `${asItWas}版でなければ、フォルダーを content の外に移してください。`,
  };
}

function misnamed({ name }: ReleaseRecord, folder: string): Finding[] {
  if (name === folder) return [];
  return [
    {
      path: ['name'],
      reason: `版の名前は「${name}」ですが、フォルダーの名前は「${folder}」です。`,
      remedy: '版は作ったときのまま残すものです。フォルダーの名前を元に戻してください。',
    },
  ];
}

/** Each record holds the checksum of the one before, so that none is altered, taken away or put between without being noticed. */
function brokenChain(
  { name, previous }: ReleaseRecord,
  before: ReleaseFolder | undefined,
  folders: readonly ReleaseFolder[],
): Finding[] {
  const held = folders.find(({ name }) => name === previous?.name);
  if (previous && (!held || compareReleaseNames(previous.name, name) >= 0))
    return [
      {
        path: ['previous', 'name'],
        reason: `この版の前の版「${previous.name}」がありません。`,
        remedy: `一度作った版は消せません。git で元に戻してください。${toWithdraw}`,
      },
    ];
  if (before && held !== before)
    return [
      {
        path: previous ? ['previous', 'name'] : [],
        reason: previous
          ? `前の版は「${previous.name}」と記録されていますが、そのあいだに版「${before.name}」があります。`
          : `最初の版と記録されていますが、その前に版「${before.name}」があります。`,
        remedy: `版は新しい番号で作り足すものです。「${before.name}」を content の外に移すか、記録を git で元に戻してください。`,
      },
    ];
  const record = held?.bytes(releaseFiles.record);
  if (!previous || !record || sha256Of(record) === previous.sha256) return [];
  return [
    {
      path: ['previous', 'sha256'],
      reason: `前の版「${previous.name}」の記録（${releaseFiles.record}）が、この版を作ったときと変わっています。`,
      remedy: `releases/${previous.name}/${releaseFiles.record} を、git で元に戻してください。`,
    },
  ];
}

function strangers({ name, archive }: ReleaseRecord, { names }: ReleaseFolder): Finding[] {
  const known = [releaseFiles.record, releaseFiles.withdrawals, releaseFiles.seal, archive.name];
  return names
    .filter((each) => !known.includes(each))
    .map((each) => ({
      path: ['name'],
      reason: `版「${name}」のフォルダーに、版のものではないファイル「${each}」があります。`,
      remedy: 'content の外に移すか、消してください。',
    }));
}

/** The seal holds the checksums of everything else in the folder: it must say what the files say, byte for byte. */
function brokenSeal({ archive }: ReleaseRecord, { withdrawn, bytes }: ReleaseFolder): Finding[] {
  const seal = bytes(releaseFiles.seal);
  if (!seal)
    return [
      {
        path: ['archive'],
        reason: `版の封（${releaseFiles.seal}）がありません。`,
        remedy: asItWas,
      },
    ];
  const sealed = [releaseFiles.record, ...(withdrawn ? [releaseFiles.withdrawals] : [])].map((name) => ({
    name,
    sha256: sha256Of(bytes(name) ?? new Uint8Array()),
  }));
  const expected = strToU8(checksumLines([...sealed, { ...archive, ...withdrawn?.data.archive }]));
  if (sameBytes(seal, expected)) return [];
  const names = sealed.map(({ name }) => name).join(' と ');
  return [
    {
      path: ['name'],
      reason: `版の記録（${names}）と、封（${releaseFiles.seal}）が合いません。どちらかが、作ったときと変わっています。`,
      remedy: `${asItWas}${ofNewRelease}`,
    },
  ];
}

function brokenArchive(record: ReleaseRecord, { withdrawn, bytes }: ReleaseFolder): Finding[] {
  const { archive } = record;
  const now = bytes(archive.name);
  if (!now) return [broken(`版のファイル「${archive.name}」がありません。`)];
  const expected = withdrawn?.data.archive ?? archive;
  if (now.length !== expected.bytes || sha256Of(now) !== expected.sha256)
    return [broken(`版のファイル「${archive.name}」が、作ったときと変わっています。`)];
  return withdrawn ? brokenRemains(now, archive.name, standingParts(record, withdrawn.data)) : [];
}

/** Of an archive that parts were taken out of, the record vouches for each part that is left, and for nothing else. */
function brokenRemains(archive: Uint8Array, name: string, standing: readonly SealedFile[]): Finding[] {
  const members = membersOf(archive);
  if (!members) return [broken(`版の書庫（${name}）を読めません。`)];
  const own = new Set([releaseFiles.checksums, releaseFiles.withdrawn]);
  const known = new Map(standing.map((part) => [part.name, part]));
  return [
    ...standing
      .filter((part) => members[part.name] === undefined)
      .map((part) => broken(`版の書庫（${name}）に、取り下げていない「${part.name}」がありません。`)),
    ...Object.entries(members).flatMap(([path, bytes]) => {
      const part = known.get(path);
      if (!part)
        return own.has(path)
          ? []
          : [
              broken(
                `版の書庫（${name}）に、取り下げたはずの、または版のものではない「${path}」があります。`,
              ),
            ];
      return sha256Of(bytes) === part.sha256
        ? []
        : [broken(`版の書庫（${name}）の「${path}」が、作ったときと変わっています。`)];
    }),
  ];
}

function membersOf(archive: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(archive);
  } catch {
    return undefined;
  }
}

function broken(reason: string): Finding {
  return { path: ['archive'], reason, remedy: `${asItWas}${ofNewRelease}${toWithdraw}` };
}

function wrongWithdrawals({ name, date, parts }: ReleaseRecord, { withdrawals }: Withdrawals): Finding[] {
  const known = new Set(parts.map((part) => part.name));
  const gone = new Set<string>();
  return withdrawals.flatMap((each, index) => {
    const path = ['withdrawals', index];
    const wrong = each.parts.flatMap((part, place): Finding[] => {
      const isAgain = gone.has(part);
      gone.add(part);
      if (known.has(part) && !isAgain) return [];
      return [
        {
          path: [...path, 'parts', place],
          reason: isAgain
            ? `「${part}」は、もう取り下げられています。`
            : `「${part}」は、版「${name}」の部分ではありません。`,
          remedy: `取り下げの記録は手で書きません。git で元に戻し、npm run release -- --withdraw を使ってください。`,
        },
      ];
    });
    if (each.date >= date) return wrong;
    return [
      ...wrong,
      {
        path: [...path, 'date'],
        reason: `取り下げた日（${each.date}）が、版を作った日（${date}）より前です。`,
        remedy: '取り下げの記録は手で書きません。git で元に戻してください。',
      },
    ];
  });
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
