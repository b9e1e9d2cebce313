import { shownActual } from '../../domain/observation/own-actual.ts';
import { columnsWithValues } from '../../domain/observation/year-columns.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import { columnKey } from '../../schema/column-key.ts';
import { sheetTrend } from '../indicator-article/sheet-trend.ts';
import { projectRows } from '../project-table/rows.ts';
import { showsTables } from './shows-tables.ts';

/** Whether the page of a sheet says 欄なし anywhere, so that its legend has to explain it. */
export function lacksColumn(sheet: Sheet): boolean {
  const { own, projects } = sheet;
  const { shown } = columnsWithValues(sheet);
  const spoken = own.costs.filter(({ absence }) => absence !== 'after_sheet');
  const [columns, items] = [new Set(spoken.map(columnKey)), new Set(own.costs.map(({ item }) => item))];
  const cells = own.costs.filter((cost) => columns.has(columnKey(cost)));
  return (
    cells.length < columns.size * items.size ||
    own.indicators.some((stated) => !shownActual(stated)) ||
    (showsTables(sheet)
      ? own.indicators.some(({ baseline }) => baseline) && own.indicators.some(({ baseline }) => !baseline)
      : own.indicators.some((stated) =>
          sheetTrend(stated).rows.some(({ text, absence }) => text === undefined && absence === undefined),
        )) ||
    projects.some((project) =>
      projectRows(project, shown).some(({ cells }) => cells.some(({ stated }) => !stated)),
    )
  );
}
