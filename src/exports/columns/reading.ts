import { direction, type IndicatorReading } from '../../schema/register.ts';
import { directionLabels } from '../../text/role.ts';
import type { Column } from '../table.ts';
import { codedColumns } from './coded.ts';

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
        en: 'Which way the value gets better. Our reading, not stated on the sheet.',
      },
      allowed: direction.options.map((value) => ({ value, ja: directionLabels[value] })),
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
