import { z } from 'zod';
import { wholeNumber } from './decimal.ts';
import { described, refuse } from './described.ts';
import { calendarDate, printedText } from './printed-text.ts';

/** The name of a release: a year and a running number, `2026.1`. It makes an address and never changes. */
export const releaseName = z.string().regex(/^\d{4}\.[1-9]\d{0,3}$/, {
  error: '版の名前は 2026.1 のように、西暦の年と番号で書きます。',
});

/** By how many years the name of a release may be ahead of its day: the fiscal year of its data may be called by its end. */
const yearsAhead = 1;

/** Why a release of a day cannot bear a name: one of a far year would stand before all that are made until then. */
export function blocksLater(name: string, date: string): string | undefined {
  const [year = 0, day = 0] = [name, date].map((each) => Number(each.slice(0, 4)));
  return year > day + yearsAhead
    ? `版の名前「${name}」の年が、作った日（${date}）より ${year - day} 年先です。これより後の版が、${year} 年まで作れなくなります。`
    : undefined;
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'SHA-256 の値ではありません。' });

const releaseFile = z.strictObject({
  name: described(printedText, 'ファイルの名前', 'Name of the file'),
  bytes: described(wholeNumber, '大きさ（バイト）', 'Size in bytes'),
  sha256: described(sha256, 'SHA-256', 'SHA-256 checksum'),
});

const releaseTable = z.strictObject({
  name: described(printedText, '表の名前', 'Name of the table'),
  rows: described(wholeNumber, '行の数', 'Number of rows'),
});

const releaseChanges = z.strictObject({
  since: described(releaseName, 'くらべた版', 'Release it is compared with'),
  added: described(wholeNumber, '増えた行や列', 'Rows and columns added'),
  changed: described(wholeNumber, '変わった値', 'Values changed'),
  removed: described(wholeNumber, '無くなった行や列', 'Rows and columns removed'),
});

/** A frozen release of all data: `releases/2026.1/release.json`, written by a command and never changed by hand. */
export const release = described(
  z
    .strictObject({
      name: described(releaseName, '版の名前', 'Name of the release'),
      date: described(calendarDate, '作った日', 'Day on which it was made'),
      notes: described(printedText.optional(), '版についての説明', 'Notes'),
      changes: described(
        releaseChanges.optional(),
        '前の版との違い（最初の版には無い）',
        'Differences to the release before; none in the first',
      ),
      tables: described(z.array(releaseTable), '表と行の数', 'Tables with their number of rows'),
      files: described(z.array(releaseFile).min(1), 'ファイル', 'Files'),
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
  '版',
  'A frozen release of all data',
  { exempt: 'A command writes it, and no city: the tests of releases look at what it says.' },
);

/** The releases of a content folder. */
export const releases = z.strictObject({
  releases: described(z.array(release), '版', 'Releases'),
});

/** A frozen release of all data. */
export type Release = z.output<typeof release>;
