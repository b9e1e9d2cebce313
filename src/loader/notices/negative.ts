import type { Amount, Form } from '../../schema/form.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { listed } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { cellsOf, type SheetCell } from '../references/sheet-cells.ts';

/** Numbers below zero of what can be no less than nothing: money, people, shares of a budget, and things that are counted; told once. */
export function negativeNotices(sheet: SheetRecord, form: Form | undefined): Finding[] {
  const negative = cellsOf(sheet).filter(
    (placed) => Number(placed.cell.value ?? 0) < 0 && isNeverNegative(placed, form),
  );
  const [first] = negative;
  if (!first) return [];
  return [
    {
      path: first.path,
      reason: `数（${listed(negative.map(({ cell }) => cell.value ?? ''))}）が、0 より小さくなっています。`,
      remedy:
        '金額や人数、件数などは、ふつう 0 より小さくなりません。「▲」や「-」を書き足していないか、紙面を確かめてください。紙面のとおりなら、そのままでかまいません。',
    },
  ];
}

function isNeverNegative({ indicator, row }: SheetCell, form: Form | undefined): boolean {
  if (row) {
    const amount: Amount | undefined = form?.amounts.find(
      ({ id }) => row.part === 'amounts' && id === row.item,
    );
    return amount === undefined || !isDifference(amount.label);
  }
  return indicator !== undefined && counted.test(indicator.unit ?? '') && !isDifference(indicator.name);
}

/** Whether what bears a name may be more or less than nothing: 社会増減数, 収支, 前年度との差. */
function isDifference(name: string): boolean {
  return differences.test(name);
}

const differences =
  /増|減|差|超過|収支|損益|黒字|赤字|利益|純|動態|移動|変化|変動|伸び|推移|比|残高|繰越|バランス/u;

// Units of what is counted one by one, whatever their size: 人, 千人, 世帯, か所. Money of an indicator may be a balance.
const counted =
  /^[十百千万億]*(?:人|名|世帯|戸|件|回|団体|組|校|園|社|店|台|本|冊|枚|棟|頭|[かカヶケ箇]所|施設|路線|区画|品目|種類)$/u;
