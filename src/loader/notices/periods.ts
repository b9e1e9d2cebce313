import {
  isOlder,
  isYear,
  lastYearOf,
  periodEnd,
  periodStart,
  periodYear,
} from '../../domain/observation/period.ts';
import type { Column } from '../../schema/column-key.ts';
import { everyYear } from '../../schema/every-year.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { columnLabel } from '../../text/column.ts';
import { periodLabel } from '../../text/period.ts';
import { listed } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';
import { cellsOf } from '../references/sheet-cells.ts';
import { indicatorsOf } from '../../domain/publication/sheet-indicators.ts';

/** How many years a plan usually covers at most. */
const usualYears = 15;

/** How many years before its plan the columns of a sheet usually begin at the earliest. */
const usualLookBack = 10;

/** A plan of so many years that it may be a slip. */
export function longPlan({ from, to }: PlanRecord): Finding[] {
  const years = periodYear(to) - periodYear(from) + 1;
  if (years <= usualYears) return [];
  return [
    {
      path: ['to'],
      reason: `計画の期間が ${years} 年（${periodLabel(from)}～${periodLabel(to)}）あります。`,
      remedy: 'from と to の年度を確かめてください。そのとおりなら、そのままでかまいません。',
    },
  ];
}

/** Targets and columns of a sheet outside its plan, and a policy for another year than the next few: each told once. */
export function unlikelyPeriods(sheet: SheetRecord, plan: PlanRecord): Finding[] {
  return [...targetsOutside(sheet, plan), ...columnsOutside(sheet, plan), ...policyOutside(sheet)];
}

/**
 * Numbers that stand as settled in a year that is not over when the sheet is about it: most likely they slipped by a column, or are
 * 予算 or 見込み. A count of one day may well be of the next year, as that of the first of April is.
 */
export function settledAhead(sheet: SheetRecord): Finding[] {
  const { fiscalYear, phase } = sheet;
  const firstAhead = periodYear(fiscalYear) + (phase === 'settled' ? 1 : 0);
  const ahead = cellsOf(sheet).flatMap(({ cell, column, path }) =>
    column?.basis === 'settled' &&
    cell.value !== undefined &&
    isYear(column.period) &&
    periodYear(column.period) >= firstAhead
      ? [{ name: columnLabel(column), path }]
      : [],
  );
  const [first] = ahead;
  if (!first) return [];
  const places = ahead.length === 1 ? '' : `（${ahead.length}か所）`;
  return [
    {
      path: first.path,
      at: 'key',
      reason: `${listed(new Set(ahead.map(({ name }) => name)))}の列に、決まった値（実績・決算）として数が書かれています${places}が、このシートは${periodLabel(fiscalYear)}の${phase === 'settled' ? '決算' : '予算'}のシートです。`,
      remedy:
        '列が1つずれていないか、紙面を確かめてください。見込みや予算の数なら、列に（見込み）や（予算）と書きます。紙面のとおりなら、そのままでかまいません。',
    },
  ];
}

function targetsOutside(sheet: SheetRecord, { id, from, to }: PlanRecord): Finding[] {
  const outside = indicatorsOf(sheet).flatMap(({ indicator, path }) =>
    indicator.targets.flatMap(({ period }, index) =>
      period !== undefined &&
      period !== everyYear &&
      (periodStart(period) > periodEnd(to) || periodEnd(period) < periodStart(from))
        ? [{ period, path: [...path, 'targets', index, 'period'] as PathStep[] }]
        : [],
    ),
  );
  return told(
    outside.map(({ period }) => periodLabel(period)),
    outside[0]?.path,
    (periods) => `目標の年度・年（${periods}）が、計画「${id}」の期間（${yearsBetween(from, to)}）の外です。`,
  );
}

function columnsOutside({ columns }: SheetRecord, { id, from, to }: PlanRecord): Finding[] {
  const outside = tables.flatMap((table) =>
    columns[table].flatMap((column, index) =>
      periodStart(column.period) > periodEnd(to) ||
      lastYearOf(column.period) < periodYear(from) - usualLookBack
        ? [{ column, path: ['columns', table, index] as PathStep[] }]
        : [],
    ),
  );
  return told(
    outside.map(({ column }) => columnLabel(column, 'none')),
    outside[0]?.path,
    (names) => `列（${names}）が、計画「${id}」の期間（${yearsBetween(from, to)}）から離れています。`,
  );
}

function policyOutside({ fiscalYear, policy }: SheetRecord): Finding[] {
  const years = policy ? periodYear(policy.fiscalYear) - periodYear(fiscalYear) : 0;
  if (!policy || (years >= 0 && years <= 3)) return [];
  return told(
    [periodLabel(policy.fiscalYear)],
    ['policy', 'fiscalYear'],
    (year) =>
      `方針の年度（${year}）が、シートの年度（${periodLabel(fiscalYear)}）${years < 0 ? 'より前' : `の ${years} 年後`}です。`,
  );
}

/** Columns that are listed from the newest to the oldest: papers print the oldest first. */
export function newestFirst({ columns }: SheetRecord): Finding[] {
  return tables.flatMap((table): Finding[] => {
    const listedColumns: Column[] = columns[table];
    const at = listedColumns.findIndex(({ period }, index) => {
      const before = listedColumns[index - 1];
      return before !== undefined && isOlder(period, before.period);
    });
    const [column, before] = [listedColumns[at], listedColumns[at - 1]];
    if (!column || !before) return [];
    return [
      {
        path: ['columns', table, at],
        reason: `「${columnLabel(column, 'none')}」の列が、それより新しい「${columnLabel(before, 'none')}」のうしろにあります。`,
        remedy: '古い年度から順に並べてください。紙面が新しい順なら、そのままでかまいません。',
      },
    ];
  });
}

const tables = ['indicators', 'money', 'projects'] as const;

function yearsBetween(from: string, to: string): string {
  return [...new Set([from, to])].map(periodLabel).join('～');
}

function told(
  names: readonly string[],
  path: PathStep[] | undefined,
  reason: (names: string) => string,
): Finding[] {
  if (path === undefined) return [];
  return [
    {
      path,
      reason: reason(listed(new Set(names))),
      remedy: '年度の書き間違いではないか、確かめてください。紙面のとおりなら、そのままでかまいません。',
    },
  ];
}
