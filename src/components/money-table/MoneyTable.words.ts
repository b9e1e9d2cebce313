import { total } from '../../domain/money/money.ts';
import type { Cost } from '../../domain/money/cost.ts';
import type { WholeColumn } from '../../domain/observation/column.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import type { MoneyUnit } from '../../schema/money.ts';
import { toYen } from '../../domain/money/money.ts';
import { absenceWords } from '../../text/absence.ts';
import { moneyBasis } from '../../text/basis.ts';
import { columnLabel } from '../../text/column.ts';
import { sumOfMoney } from '../../text/figure.ts';
import { say, type Words } from '../../text/words.ts';
import type { MoneyOfSheet, MoneyRow } from './table.ts';

/** What stands in and round the table of a sheet's own money. */
export const moneyWords = { item: '項目', unit: '単位', bars: '棒の見分け方' };

/** Whose money the table is of. */
export function moneyCaption({ record }: Sheet): string {
  return `${record.measureName}の金額と、ほかの数`;
}

/** What a column holds, under its year: 決算, 当初予算, 見込み, 計画. */
export function basisOfColumn(column: WholeColumn): string {
  return moneyBasis(column);
}

/** In which units the numbers are, those of most rows first: 単位：千円, and of what the others are. */
export function unitsLead({ amounts, sources }: MoneyOfSheet): string {
  const rows = [...amounts, ...sources];
  const byUnit = [...Map.groupBy(rows, ({ unit }) => unit)].sort(([, a], [, b]) => b.length - a.length);
  const [[main] = [''], ...others] = byUnit;
  const rest = others.flatMap(([unit, of]) => of.map(({ label }) => `${label}は${unit}`));
  return `単位：${main}${rest.length > 0 ? `（${rest.join('、')}）` : ''}。`;
}

/** What the sources are of: 事業費の内訳. */
export function sourcesOf({ amounts }: MoneyOfSheet, sheet: Sheet): string {
  return `${wholeLabel(amounts, sheet)}の内訳`;
}

/**
 * What is to be said of the sums, by our own addition: in which columns the sources come to what the form says they pay for, and
 * where not; which of them are not counted because the sheet has no number; and that bases are never added to each other.
 */
export function moneySums(money: MoneyOfSheet, sheet: Sheet): Words[] {
  const { funding } = sheet.form;
  const bases = [...new Set(money.columns.map(basisOfColumn))];
  const apart = bases.length > 1 ? [say`${bases.join('、')}は、たがいに足しません。`] : [];
  if (!funding || money.sources.length === 0) return apart;
  const label = wholeLabel(money.amounts, sheet);
  if (!funding.complete)
    return [say`財源は、${label}の一部だけです。足しても${label}にはなりません。`, ...apart];
  const sums = money.columns.flatMap((_, at) => sumIn(money, at, funding.of) ?? []);
  const [firstSum] = sums;
  if (!firstSum) return [...leftOut(money), ...apart];
  const { unit } = firstSum;
  const allowed = toYen(funding.tolerance, unit);
  const equal = sums.filter(({ difference, partial }) => !partial && Math.abs(difference) <= allowed);
  const others = sums.filter((sum) => !equal.includes(sum));
  const rounded = equal.some(({ difference }) => difference !== 0) ? '端数の違いのほかは、' : '';
  const where =
    equal.length === sums.length
      ? `${equal.length}つの欄とも`
      : equal.map(({ column }) => columnLabel(column, 'none')).join('、');
  return [
    ...(equal.length > 0
      ? [
          say`財源の${money.sources.length}つを足すと、${sums.length === 1 ? '' : `${where}、`}${rounded}${label}と同じ額です。`,
        ]
      : []),
    ...others.map(({ column, yen, partial }) =>
      partial
        ? say`${columnLabel(column, 'none')}は、欄を特定できない財源があり、合計はその分だけ足りません。`
        : say`${columnLabel(column, 'none')}は、財源を足すと ${sumOfMoney(yen, unit)}で、${label}とちがいます。`,
    ),
    ...leftOut(money),
    ...apart,
  ];
}

interface SumInColumn {
  column: WholeColumn;
  unit: MoneyUnit;
  yen: number;
  difference: number;
  partial: boolean;
}

/** The sources of one column beside what they pay for; nothing where either has no number. */
function sumIn({ columns, amounts, sources }: MoneyOfSheet, at: number, of: string): SumInColumn | undefined {
  const column = columns[at];
  const cellOf = (row: MoneyRow | undefined): Cost | undefined => row?.cells[at]?.cost;
  const whole = cellOf(amounts.find(({ item }) => item === of));
  const { yen, stated, partial } = total(sources.map(cellOf).flatMap((cost) => cost ?? []));
  if (!column || whole?.yen === undefined || stated === 0) return undefined;
  return { column, unit: whole.unit as MoneyUnit, yen, difference: yen - whole.yen, partial };
}

/** 令和7年度（計画）の一般財源は空欄なので、足していません。 */
function leftOut({ sources }: MoneyOfSheet): Words[] {
  const missing = sources.flatMap(({ label, cells }) =>
    cells.flatMap(({ column, cost }) =>
      cost?.absence === undefined || cost.absence === 'unplaced'
        ? []
        : { what: `${columnLabel(column, 'none')}の${label}`, absence: absenceWords[cost.absence].label },
    ),
  );
  return [...Map.groupBy(missing, ({ absence }) => absence)].map(
    ([absence, alike]) =>
      say`${alike.map(({ what }) => what).join('、')}は${absence}なので、足していません。`,
  );
}

function wholeLabel(amounts: readonly MoneyRow[], { form, vocabulary }: Sheet): string {
  const of = form.funding?.of ?? 'cost';
  const named = form.amounts.find(({ id }) => id === of)?.label;
  return amounts.find(({ item }) => item === of)?.label ?? named ?? vocabulary.cost;
}
