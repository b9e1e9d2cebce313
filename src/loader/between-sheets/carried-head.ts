import { periodYear } from '../../domain/observation/period.ts';
import { periodLabel, shortYear } from '../../text/period.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { PathStep } from '../../schema/path-step.ts';
import type { Paper } from './paper.ts';
import type { HeadField, Slip } from './slip.ts';

/** A statement of the head of a sheet, as it is compared and told. */
interface Said {
  field: HeadField;
  said: string;
  path: PathStep[];
}

/**
 * What a sheet says of itself as the one before said it, although it changes every year: the year of its policy, its source, its
 * days, and the numbers that could not be placed. A title that names no year and the address of a page may stay for ever; and
 * several years may be registered on one day, so that `registered`, the sheets of each day, tells whether a day is a usual one.
 */
export function carriedHead(
  paper: Paper,
  before: Paper,
  registered: ReadonlyMap<string, readonly Paper[]>,
): Slip[] {
  const old = new Map(headOf(before.record).map(({ field, said }) => [field, said]));
  const carried = headOf(paper.record)
    .filter(({ field, said }) => old.get(field) === said)
    .filter((each) => isOfOneYear(each, paper, before));
  const alone = carried.every(({ field }) => field === 'recorded');
  const together = registered.get(paper.record.recorded ?? '')?.length ?? 0;
  const [first] = carried;
  if (!first || (alone && together > 2)) return [];
  return [
    {
      kind: 'carried_head',
      path: first.path,
      before: before.key,
      fields: carried.map(({ field, said }) => ({ field, said })),
    },
  ];
}

function headOf({ policy, source, unplacedValues, ...record }: SheetRecord): Said[] {
  const days = ['recorded', 'compiledOn', 'committeeOn', 'publishedOn', 'minutesUrl'] as const;
  const numbers = unplacedValues?.values.flatMap(({ text, times }) =>
    times > 1 ? `${text}×${times}` : text,
  );
  const said: [HeadField, string | undefined, PathStep[]][] = [
    ['policy', policy?.fiscalYear, ['policy', 'fiscalYear']],
    ['title', source.title, ['source', 'title']],
    ['url', source.url, ['source', 'url']],
    ['date', source.date, ['source', 'date']],
    ...days.map((field): [HeadField, string | undefined, PathStep[]] => [field, record[field], [field]]),
    ['unplacedValues', numbers?.join('、'), ['unplacedValues', 'values']],
  ];
  return said.flatMap(([field, what, path]) => (what === undefined ? [] : [{ field, said: what, path }]));
}

/** Whether what is said belongs to one year, so that the next cannot say the same. */
function isOfOneYear({ field, said }: Said, paper: Paper, before: Paper): boolean {
  if (field === 'title') return names(said, before) && !names(said, paper);
  // A page holds the documents of all years; a document is that of its year.
  if (field === 'url') return /\.(?:pdf|xlsx?|docx?|ods|odt)$/iu.test(said);
  // A lone 0 or 12 may be left over in any year.
  if (field === 'unplacedValues') return said.includes('、') || said.replaceAll(/\D/gu, '').length > 2;
  return true;
}

/** Whether a title names the year of a sheet: 令和3年度, R3, 2021. */
function names(title: string, { key: { fiscalYear } }: Paper): boolean {
  const year = periodYear(fiscalYear);
  const plain = title.normalize('NFKC');
  return [periodLabel(fiscalYear).replace('年度', ''), shortYear(year), String(year)].some((word) =>
    new RegExp(`${word}(?!\\d)`, 'u').test(plain),
  );
}
