import { comparePeriods, periodYear } from '../../domain/period.ts';
import type { PeriodCell } from '../../schema/cell.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { periodLabel } from '../../text/period.ts';
import { listed } from '../nearest.ts';
import type { Finding, PathStep } from '../problem.ts';
import { repeated } from './repetition.ts';
import { indicatorsOf } from './sheet-indicators.ts';

interface Row {
  table: keyof SheetRecord['columns'];
  cells: PeriodCell[];
  path: PathStep[];
}

/** Cells under columns that the sheet does not have, and columns up to the sheet's own year without a cell. */
export function columnFindings(sheet: SheetRecord): Finding[] {
  const { columns } = sheet;
  return [
    ...repeated(columns.indicators, periodLabel, (index) => ['columns', 'indicators', index], '年度の列'),
    ...repeated(columns.projects, periodLabel, (index) => ['columns', 'projects', index], '年度の列'),
    ...rowsOf(sheet).flatMap((row) => [
      ...withoutColumn(row, columns[row.table]),
      ...withoutCell(row, sheet),
    ]),
  ];
}

function rowsOf(sheet: SheetRecord): Row[] {
  return [
    ...indicatorsOf(sheet).map(({ indicator, path, table }) => ({
      table,
      cells: indicator.actuals,
      path: [...path, 'actuals'],
    })),
    ...sheet.projects.flatMap(({ cost, funding }, index) => [
      ...(cost ? [{ table: 'projects' as const, cells: cost, path: ['projects', index, 'cost'] }] : []),
      ...Object.entries(funding).map(([source, cells]) => ({
        table: 'projects' as const,
        cells,
        path: ['projects', index, 'funding', source],
      })),
    ]),
  ];
}

function withoutColumn({ table, cells, path }: Row, columns: string[]): Finding[] {
  return cells
    .filter(({ period }) => !columns.includes(period))
    .map(({ period }) => ({
      path: [...path, period],
      at: 'key',
      reason: `「${periodLabel(period)}」の列が、このシートの columns（${table}）にありません。`,
      remedy: `あるのは ${listed(columns.map(periodLabel), 20)} です。年度を直すか、columns に列を書き足してください。`,
    }));
}

/** A column counts as filled by a cell of its year, so that a row may give calendar years beside rows of fiscal years. */
function withoutCell({ table, cells, path }: Row, sheet: SheetRecord): Finding[] {
  const filled = new Set(cells.map(({ period }) => periodYear(period)));
  const missing = sheet.columns[table].filter(
    (period) => comparePeriods(period, sheet.fiscalYear) <= 0 && !filled.has(periodYear(period)),
  );
  if (missing.length === 0) return [];
  return [
    {
      path,
      at: 'key',
      reason: `${listed(missing.map(periodLabel), 20)} の列の値がありません。`,
      remedy:
        '値を書くか、値が無い理由を語で書いてください（「-」の印刷は dash、中止は cancelled、対象外は not_applicable、未決算は not_settled、非公表は not_published、欄が特定できないときは unplaced）。',
    },
  ];
}
