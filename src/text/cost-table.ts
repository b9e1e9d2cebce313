import type { Absence } from '../schema/cell.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { SheetProject } from '../schema/project.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import { absenceWords } from './absence.ts';
import { readableNumber } from './number.ts';
import { periodLabel } from './period.ts';
import { roleLabels } from './role.ts';

/** What a sum of costs holds. */
export const costScope = '事業費の合計です。寄附などの収入は含みません。';

/** What a saved picture of yearly totals says of itself. */
export const costPicture = {
  title: '事業費の合計',
  note: '関連事業の事業費を足したもの。寄附などの収入は含まない。',
  notComparable: '斜線の年度は、欄を特定できない金額の分だけ足りず、ほかの年度とくらべられない。',
};

/** One year's total in words: 令和3年度 87,309千円. */
export function costBarSentence(
  { label, amount, word }: { label: string; amount?: string; word?: string },
  unit: string,
): string {
  return [label, amount === undefined ? undefined : `${amount}${unit}`, word]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** What has to be said beside yearly totals: what they hold, and whether they may be compared. */
export function costTotalsCaption({
  bars,
  comparable,
}: {
  bars: readonly { label: string; spoken?: string; partial: boolean; current: boolean }[];
  comparable: boolean;
}): string[] {
  const now = bars.find(({ current }) => current);
  return [
    `${costScope}${now?.spoken && !now.partial ? `${now.label}は${now.spoken}です。` : ''}`,
    ...(comparable
      ? []
      : [
          '斜線の年度には、金額の欄を特定できない事業があり、合計はその分だけ足りません。年度どうしの大小はくらべられません。',
        ]),
  ];
}

/** Which columns of the sheet are left out of a table because nothing stands in them: 令和4年度から令和6年度は未決算のため、省きました。 */
export function omittedColumns(periods: readonly string[], word: string): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  const years = first === last ? periodLabel(first) : `${periodLabel(first)}から${periodLabel(last)}まで`;
  return `${years}の欄は、すべて${word}のため省きました。`;
}

/** The code of a project as the sheet prints it, and whether the sheet marks it as a main one. */
export function projectCode({ code, mainProject }: SheetProject): string {
  return [code === undefined ? '' : `事業コード ${code}`, mainProject ? '○ 主な事業' : '']
    .filter((part) => part !== '')
    .join('　');
}

/** The baseline and the targets of an outcome, which table (4) has no columns for. */
export function outcomeBounds({ unit, baseline, targets }: SheetIndicator): string[] {
  return [
    ...(baseline
      ? [bound(roleLabels.baseline, baseline.period, baseline.value, baseline.absence, unit)]
      : []),
    ...targets.map(({ period, value, text, absence }) =>
      bound(roleLabels.target, period, value, absence, unit, text),
    ),
  ];
}

/** What has to be known to read table (4), in plain sentences. */
export function projectsLead({ projects }: SheetRecord, { funding, name }: PlanRecord): string[] {
  const fundingLabels = new Set(projects.flatMap(({ funding: stated }) => Object.keys(stated)));
  const hasGeneral = funding.sources.some(({ id, label }) => fundingLabels.has(id) && label === '一般財源');
  return [
    `${name}の施策を進めるために、シートに挙げられた[事務事業](project)と、その[事業費](cost)です。`,
    ...(hasGeneral ? ['[一般財源](general-revenue)は、使い道が決められていない市のお金です。'] : []),
  ];
}

function bound(role: string, period = '', value?: string, absence?: Absence, unit = '', text = ''): string {
  const stated =
    value === undefined ? (absence ? absenceWords[absence].label : text) : `${readableNumber(value)}${unit}`;
  return `${role}${period === '' ? '' : `（${periodLabel(period)}）`} ${stated}`;
}
