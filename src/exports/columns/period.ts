import { periodEnd, periodKind, periodStart, periodYear } from '../../domain/period.ts';
import { periodLabel } from '../../text/period.ts';
import type { Column } from '../table.ts';

/** A period in five columns; all five are empty where the period is not known. */
export function periodColumns<Row>(
  periodOf: (row: Row) => string | undefined,
  required: boolean,
): Column<Row>[] {
  const told =
    <Told>(tell: (period: string) => Told) =>
    (row: Row) => {
      const period = periodOf(row);
      return period === undefined ? undefined : tell(period);
    };
  return [
    {
      key: 'period_type',
      ja: '期間の種類',
      en: 'Kind of period',
      type: 'string',
      description: {
        ja: '年度（4月から翌年3月まで）か、暦年（1月から12月まで）かを示します。',
        en: 'Whether the period is a fiscal year (April to March) or a calendar year.',
      },
      allowed: [
        { value: 'fiscal_year', ja: '年度', en: 'Fiscal year, April to March' },
        { value: 'calendar_year', ja: '暦年', en: 'Calendar year' },
      ],
      required,
      value: told(periodKind),
    },
    {
      key: 'period',
      ja: '期間（西暦）',
      en: 'Period',
      type: 'integer',
      description: {
        ja: '期間が始まる西暦年です。2021年度（2021年4月から2022年3月まで）は 2021 です。',
        en: 'Western year in which the period starts: 2021 for April 2021 to March 2022.',
      },
      required,
      value: told(periodYear),
    },
    {
      key: 'period_label',
      ja: '期間',
      en: 'Period in the Japanese calendar',
      type: 'string',
      description: {
        ja: '期間の和暦での呼び方です（平成30年度など）。',
        en: 'The period as Japanese sheets write it.',
      },
      required,
      value: told(periodLabel),
    },
    {
      key: 'period_start',
      ja: '期間の初日',
      en: 'First day of the period',
      type: 'date',
      description: { ja: '期間の最初の日です。', en: 'First day of the period.' },
      required,
      value: told(periodStart),
    },
    {
      key: 'period_end',
      ja: '期間の末日',
      en: 'Last day of the period',
      type: 'date',
      description: {
        ja: '期間の最後の日です（この日を含みます）。',
        en: 'Last day of the period, included.',
      },
      required,
      value: told(periodEnd),
    },
  ];
}
