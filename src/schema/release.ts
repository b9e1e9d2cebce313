import { z } from 'zod';
import { decimal } from './decimal.ts';
import { described, refuse } from './described.ts';
import { calendarDate, printedName, printedText } from './printed-text.ts';

/** The name of a release: a year and a running number, `2026.1`. It makes an address and never changes. */
export const releaseName = z
  .string()
  .regex(/^\d{4}\.[1-9]\d{0,3}$/, {
    error: '版の名前は 2026.1 のように、西暦の年と番号で書きます。',
  })
  .meta({ written: '年と番号（例：`2026.1`）' });

/** By how many years the name of a release may be ahead of its day: the fiscal year of its data may be called by its end. */
const yearsAhead = 1;

/** Why a release of a day cannot bear a name: one of a far year would stand before all that are made until then. */
export function blocksLater(name: string, date: string): string | undefined {
  const [year = 0, day = 0] = [name, date].map((each) => Number(each.slice(0, 4)));
  return year > day + yearsAhead
    ? `版の名前「${name}」の年が、作った日（${date}）より ${year - day} 年先です。これより後の版が、${year} 年まで作れなくなります。`
    : undefined;
}

const sha256 = described(
  z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'SHA-256 の値ではありません。' })
    .meta({ written: '16進数64けた' }),
  'SHA-256',
  'SHA-256 checksum, 64 hexadecimal digits',
);

/** Archives and tables are larger than anything else that is counted. */
const largeNumber = decimal
  .transform((number, context) => {
    if (!/^\d{1,12}$/.test(number))
      refuse(
        context,
        number,
        `「${number}」は、大きさや行の数ではありません。`,
        'git で元に戻してください。',
      );
    return Number(number);
  })
  .meta({ written: '0 以上の整数' });

const size = described(largeNumber, '大きさ（バイト）', 'Size in bytes');

const sealedFile = z.strictObject({
  name: described(printedName, 'ファイルの名前', 'Name of the file, with its folders in the archive'),
  bytes: size,
  sha256,
});

const releaseTable = z.strictObject({
  name: described(printedName, '表の名前', 'Name of the table'),
  rows: described(largeNumber, '行の数', 'Number of rows'),
});

const previousRelease = z.strictObject({
  name: described(releaseName, '前の版の名前', 'Name of the release before'),
  sha256: described(sha256, '前の版の記録の SHA-256', 'SHA-256 of the record of the release before'),
});

/**
 * The record of a frozen release of all data: `releases/2026.1/release.json`, written by a command and never changed. It names every
 * part with its checksum and holds that of the record before, so that the records are a chain. It holds nothing else that anyone
 * wrote: a part can be withdrawn, and the record of it stays as it is.
 */
export const releaseRecord = described(
  z
    .strictObject({
      name: described(releaseName, '版の名前', 'Name of the release'),
      date: described(calendarDate, '作った日', 'Day on which it was made'),
      previous: described(
        previousRelease.optional(),
        '前の版（最初の版には無い）',
        'The release before; none of the first',
      ),
      archive: described(
        sealedFile,
        '作ったときの書庫（ZIP）',
        'Archive of all parts, as it was when the release was made',
      ),
      tables: described(z.array(releaseTable), '表と行の数', 'Tables with their number of rows'),
      parts: described(z.array(sealedFile).min(1), '部分', 'Parts: the files in the archive'),
    })
    .check((context) => {
      const { name, date } = context.value;
      const reason = blocksLater(name, date);
      if (reason !== undefined)
        refuse(
          context,
          name,
          reason,
          `${date.slice(0, 4)}.1 のように、作った年の名前で作り直してください。`,
          ['name'],
        );
    }),
  '版の記録',
  'Record of a frozen release of all data',
  { exempt: 'A command writes it, and no city: the tests of releases look at what it says.' },
);

const withdrawal = z.strictObject({
  date: described(calendarDate, '取り下げた日', 'Day on which the parts were withdrawn'),
  ground: described(printedText, '取り下げた理由', 'Why they were withdrawn'),
  parts: described(
    z.array(printedName).min(1),
    '取り下げた部分の名前',
    'Names of the parts, as the record has them',
  ),
});

/** What was taken out of a release after it had been made: `releases/2026.1/withdrawals.json`, written by a command. */
export const withdrawals = described(
  z.strictObject({
    archive: described(
      z.strictObject({ bytes: size, sha256 }),
      '取り下げたあとの書庫（ZIP）',
      'Archive without the withdrawn parts',
    ),
    withdrawals: described(
      z.array(withdrawal).min(1),
      '取り下げ（古い順）',
      'Withdrawals, in the order in which they were made',
    ),
  }),
  '取り下げの記録',
  'Record of what was withdrawn from a release',
  { exempt: 'A command writes it, and no city: the tests of releases look at what it says.' },
);

/** What a content folder holds of a release: its record, what stands in its part `notes.txt`, and what was withdrawn from it. */
export const keptRelease = z.strictObject({
  record: described(releaseRecord, '記録', 'Record'),
  notes: described(printedText.optional(), '版についての説明', 'Notes, as long as they were not withdrawn'),
  withdrawn: described(withdrawals.optional(), '取り下げの記録', 'What was withdrawn, if anything was'),
});

/** The releases of a content folder. */
export const releases = z.strictObject({ releases: z.array(keptRelease) });

/** A file of a release with its size and checksum. */
export type SealedFile = z.output<typeof sealedFile>;
/** The record of a frozen release. */
export type ReleaseRecord = z.output<typeof releaseRecord>;
/** What was taken out of a release, and the archive as it is since. */
export type Withdrawals = z.output<typeof withdrawals>;
/** Parts of a release that were withdrawn together. */
export type WithdrawalRecord = z.output<typeof withdrawal>;
/** A release as a content folder holds it. */
export type KeptRelease = z.output<typeof keptRelease>;
