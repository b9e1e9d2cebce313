import { direction, type Direction, type IndicatorReading } from '../../schema/register.ts';
import { directionLabels } from '../../text/role.ts';
import type { AllowedValue, Column } from '../table.ts';
import { codedColumns } from './coded.ts';
import { listColumn } from './list.ts';

const english: Record<Direction, string> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  maintain: 'Best where it stays the same',
  none: 'Neither way is better',
};

/** Every way in which an indicator may be better. */
export const directionValues: AllowedValue[] = direction.options.map((value) => ({
  value,
  ja: directionLabels[value],
  en: english[value],
}));

/** Our reading of an indicator, as the register states it. */
export function readingColumns<Row>(readingOf: (row: Row) => IndicatorReading): Column<Row>[] {
  return [
    ...codedColumns<Row>({
      key: 'direction',
      ja: 'どちらがよいかコード',
      en: 'Which way is better',
      labelJa: 'どちらがよいか',
      description: {
        ja: '値がどちらに動くとよいかです。シートの記載ではなく、当サイトの読み方です。',
        en: 'In which direction the value improves. Our reading, not stated on the sheet.',
      },
      allowed: directionValues,
      required: true,
      code: (row) => readingOf(row).direction,
    }),
    {
      key: 'running_total',
      ja: '累計か',
      en: 'Running total',
      type: 'boolean',
      description: {
        ja: '値が累計かどうかです。分からないときは空です。当サイトの読み方です。',
        en: 'Whether the values are a running total; empty where that is not known. Our reading.',
      },
      required: false,
      value: (row) => readingOf(row).runningTotal,
    },
  ];
}

/** The limits between which a value is to stay. */
export function bandColumns<Row>(
  bandOf: (row: Row) => { from: string; to: string } | undefined,
): Column<Row>[] {
  return (['from', 'to'] as const).map((end): Column<Row> => ({
    key: `band_${end}`,
    ja: `保つ範囲の${end === 'from' ? '下限' : '上限'}`,
    en: `${end === 'from' ? 'Lower' : 'Upper'} limit of the band to stay in`,
    type: 'decimal',
    description: {
      ja: '保つのがよい指標の、よい範囲です（この値を含みます）。当サイトの読み方で、ほかの指標では空です。',
      en: 'Limit, included, of the band that the value is to stay in; empty for other indicators. Our reading.',
    },
    required: false,
    value: (row) => bandOf(row)?.[end],
  }));
}

/** How the name of a thing is read, and what else it is called, in the words of the register. */
export function wordColumns<Row>(
  readingOf: (row: Row) => { kana?: string | undefined; aliases: string[] },
): Column<Row>[] {
  return [
    {
      key: 'kana',
      ja: 'よみ',
      en: 'Reading in kana',
      type: 'string',
      description: {
        ja: '名前のよみ（かな）です。登録しているときだけあります。',
        en: 'How the name is read, in kana; given only where it has been registered.',
      },
      required: false,
      value: (row) => readingOf(row).kana,
    },
    listColumn<Row>(
      'aliases',
      { ja: 'ほかの呼び方', en: 'Other words for it' },
      {
        ja: '検索に使う、ほかの呼び方です（当サイトの言葉）。呼び方そのものに「;」があれば、「；」に置きかえます。',
        en: 'Other words that people use for it, used by the search (our own wording); a semicolon within one is written in its full-width form.',
      },
      (row) => readingOf(row).aliases,
    ),
  ];
}
