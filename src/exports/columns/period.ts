import {
  periodEnd,
  periodKind,
  periodStart,
  periodYear,
  type PeriodKind,
} from '../../domain/observation/period.ts';
import { statedPeriod } from '../../text/period.ts';
import type { AllowedValue, Column } from '../table.ts';

/** When a statement is of. */
export interface Dated {
  /** Canonical period; none where none is known. */
  period?: string;
  /** A target for every year alike. */
  everyYear?: true;
}

/** What a row's period is: a kind of period, one for every year, or none. */
type Kind = PeriodKind | 'every_year' | 'none';

const kinds: Record<Kind, { ja: string; en: string }> = {
  fiscal_year: { ja: '年度', en: 'Fiscal year, April to March' },
  calendar_year: { ja: '年', en: 'Year that the sheet does not call a fiscal year' },
  year: { ja: '年の欄（年度か年かの記載なし）', en: 'Year of a kind the sheet does not state' },
  span: { ja: '何年かにわたる期間', en: 'Several years, both ends included' },
  quarter: { ja: '四半期', en: 'Quarter' },
  day: { ja: '日', en: 'Day' },
  every_year: { ja: '毎年度', en: 'Every year; targets only' },
  none: { ja: '期間の記載なし', en: 'No period is printed, or it could not be placed' },
};

/**
 * A period in five columns. `dated`: every row has a period. Days are given only where they are known: a year whose kind is
 * not printed has none.
 */
export function periodColumns<Row>(
  timeOf: (row: Row) => Dated,
  { dated }: { dated: boolean },
): Column<Row>[] {
  const told =
    <Told>(tell: (period: string) => Told) =>
    (row: Row) => {
      const { period } = timeOf(row);
      return period === undefined ? undefined : tell(period);
    };
  const inDays = (day: (period: string) => string) =>
    told((period) => (periodKind(period) === 'year' ? undefined : day(period)));
  const emptyDays = dated
    ? { ja: '年度か年かの記載がない年では空です。', en: 'empty where the kind of year is not printed' }
    : {
        ja: '分からないときと、毎年度の目標では空です。',
        en: 'empty where it is not known, and for targets for every year',
      };
  return [
    {
      key: 'period_type',
      ja: '期間の種類',
      en: 'Kind of period',
      type: 'string',
      description: {
        ja: 'シートの欄の見出しが「年度」（4月から翌年3月まで）か「年」か、ほかの期間かを示します。「年」とだけ書かれた欄の数がいつからいつまでのものかは、ここからは分かりません。',
        en: 'Whether the heading on the sheet says fiscal year (年度, April to March), year (年) or another period. Where it says only 年, that does not say exactly which period the figure covers.',
      },
      allowed: Object.entries(kinds)
        .filter(([kind]) => !dated || (kind !== 'every_year' && kind !== 'none'))
        .map(([value, words]): AllowedValue => ({ value, ...words })),
      required: true,
      value: (row) => kindOf(timeOf(row)),
    },
    {
      key: 'period',
      ja: '期間（西暦）',
      en: 'Period',
      type: 'integer',
      description: {
        ja: `期間が始まる西暦年です。2021年度（2021年4月から2022年3月まで）は 2021 です。${dated ? '' : '期間が分からないときと、毎年度の目標では空です。'}`,
        en: `Western year in which the period starts: 2021 for April 2021 to March 2022${dated ? '' : '; empty where no period is known, and for targets for every year'}.`,
      },
      required: dated,
      value: told(periodYear),
    },
    {
      key: 'period_label',
      ja: '期間',
      en: 'Period in the Japanese calendar',
      type: 'string',
      description: {
        ja: '期間の和暦での呼び方です（平成30年度など）。年度か年かは、シートの欄の見出しのとおりです。',
        en: 'The period in the Japanese calendar; fiscal year or year as in the heading on the sheet.',
      },
      required: dated,
      value: (row) => statedPeriod(timeOf(row)),
    },
    {
      key: 'period_start',
      ja: '期間の初日',
      en: 'First day of the period',
      type: 'date',
      description: {
        ja: `期間の最初の日です。見出しが「年」のときは、1月1日と書きます。${emptyDays.ja}`,
        en: `First day of the period (1 January where the heading is 年); ${emptyDays.en}.`,
      },
      required: false,
      value: inDays(periodStart),
    },
    {
      key: 'period_end',
      ja: '期間の末日',
      en: 'Last day of the period',
      type: 'date',
      description: {
        ja: `期間の最後の日です（この日を含みます）。見出しが「年」のときは、12月31日と書きます。${emptyDays.ja}`,
        en: `Last day of the period, inclusive (31 December where the heading is 年); ${emptyDays.en}.`,
      },
      required: false,
      value: inDays(periodEnd),
    },
  ];
}

/** A period in one column, where a row has several: FY2021, and beside it how people say it. */
export function periodCode<Row>(
  { key, ja, en, description }: Pick<Column<Row>, 'key' | 'ja' | 'en' | 'description'>,
  timeOf: (row: Row) => Dated | undefined,
): Column<Row>[] {
  return [
    {
      key,
      ja: `${ja}コード`,
      en,
      type: 'string',
      description: {
        ja: `${description.ja}FY2021 は2021年度、CY2021 は2021年です。`,
        en: `${description.en} FY2021 is a fiscal year (年度), CY2021 a year that the sheet does not call a fiscal year (年).`,
      },
      required: false,
      value: (row) => {
        const { period, everyYear } = timeOf(row) ?? {};
        return everyYear ? 'every_year' : period;
      },
    },
    {
      key: `${key}_label`,
      ja,
      en: `${en} (Japanese)`,
      type: 'string',
      description: { ja: `${ja}の和暦での呼び方です。`, en: `The Japanese word for ${key}.` },
      required: false,
      value: (row) => statedPeriod(timeOf(row) ?? {}),
    },
  ];
}

function kindOf({ period, everyYear }: Dated): Kind {
  if (everyYear) return 'every_year';
  return period === undefined ? 'none' : periodKind(period);
}
