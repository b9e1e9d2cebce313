import type { Sheet } from '../../domain/publication/publication.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { AllowedValue, Column } from '../table.ts';
import { codedColumns } from './coded.ts';

const kinds: Record<SheetRecord['kind'], { ja: string; en: string }> = {
  yearly: { ja: '毎年のシート', en: 'Yearly sheet' },
  interim: { ja: '中間見直し', en: 'Interim review' },
  final: { ja: '総括評価', en: 'Final evaluation' },
};

/** What kind of review a sheet is, and when it was judged and published. */
export const sheetDateColumns: Column<Sheet>[] = [
  ...codedColumns<Sheet>({
    key: 'sheet_kind',
    ja: 'シートの種類コード',
    en: 'Kind of sheet',
    labelJa: 'シートの種類',
    description: {
      ja: '毎年のシートか、中間見直しか、総括評価かを示します。',
      en: 'Whether it is a yearly sheet, an interim review or a final evaluation.',
    },
    allowed: Object.entries(kinds).map(([value, words]): AllowedValue => ({ value, ...words })),
    required: true,
    code: ({ record }) => record.kind,
  }),
  day('compiled_on', '評価をまとめた日', 'Compiled on', ({ compiledOn }) => compiledOn),
  day('committee_on', '委員会の日', 'Committee met on', ({ committeeOn }) => committeeOn),
  day('published_on', '公表された日', 'Published on', ({ publishedOn }) => publishedOn),
  {
    key: 'minutes_url',
    ja: '議事録のアドレス',
    en: 'Address of the minutes',
    type: 'url',
    description: {
      ja: '委員会の議事録のアドレスです。分からないときは空です。',
      en: 'Address of the minutes of the committee; empty where it is not known.',
    },
    required: false,
    value: ({ record }) => record.minutesUrl,
  },
];

function day(
  key: string,
  ja: string,
  en: string,
  value: (record: SheetRecord) => string | undefined,
): Column<Sheet> {
  return {
    key,
    ja,
    en,
    type: 'date',
    description: {
      ja: `${ja}です。分からないときは空です。`,
      en: `${en} this date; empty where it is not known.`,
    },
    required: false,
    value: ({ record }) => value(record),
  };
}
