import { z } from 'zod';
import { wholeNumber } from './decimal.ts';
import { described, refuse } from './described.ts';
import { calendarDate, printedText } from './printed-text.ts';

/** The name of an edition: a year and a running number, `2026.1`. It makes an address and never changes. */
export const editionName = z.string().regex(/^\d{4}\.[1-9]\d{0,3}$/, {
  error: '版の名前は 2026.1 のように、西暦の年と番号で書きます。',
});

/** By how many years the name of an edition may be ahead of its day: the fiscal year of its data may be called by its end. */
const yearsAhead = 1;

/** Why an edition of a day cannot bear a name: one of a far year would stand before all that are made until then. */
export function blocksLater(name: string, date: string): string | undefined {
  const [year = 0, day = 0] = [name, date].map((each) => Number(each.slice(0, 4)));
  return year > day + yearsAhead
    ? `版の名前「${name}」の年が、作った日（${date}）より ${year - day} 年先です。これより後の版が、${year} 年まで作れなくなります。`
    : undefined;
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'SHA-256 の値ではありません。' });

const editionFile = z.strictObject({
  name: described(printedText, 'ファイルの名前', 'Name of the file'),
  bytes: described(wholeNumber, '大きさ（バイト）', 'Size in bytes'),
  sha256: described(sha256, 'SHA-256', 'SHA-256 checksum'),
});

const editionTable = z.strictObject({
  name: described(printedText, '表の名前', 'Name of the table'),
  rows: described(wholeNumber, '行の数', 'Number of rows'),
});

const editionChanges = z.strictObject({
  since: described(editionName, 'くらべた版', 'Edition it is compared with'),
  added: described(wholeNumber, '増えた行や列', 'Rows and columns added'),
  changed: described(wholeNumber, '変わった値', 'Values changed'),
  removed: described(wholeNumber, '無くなった行や列', 'Rows and columns removed'),
});

/** A frozen edition of all data: `editions/2026.1/edition.json`, written by a command and never changed by hand. */
export const dataEdition = described(
  z
    .strictObject({
      name: described(editionName, '版の名前', 'Name of the edition'),
      date: described(calendarDate, '作った日', 'Day on which it was made'),
      notes: described(printedText.optional(), '版についての説明', 'Notes'),
      changes: described(
        editionChanges.optional(),
        '前の版との違い（最初の版には無い）',
        'Differences to the edition before; none in the first',
      ),
      tables: described(z.array(editionTable), '表と行の数', 'Tables with their number of rows'),
      files: described(z.array(editionFile).min(1), 'ファイル', 'Files'),
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
  'A frozen edition of all data',
  { exempt: 'A command writes it, and no city: the tests of editions look at what it says.' },
);

/** The editions of a content folder. */
export const dataEditions = z.strictObject({
  editions: described(z.array(dataEdition), '版', 'Editions'),
});

/** A frozen edition of all data. */
export type DataEdition = z.output<typeof dataEdition>;
