import type { Cost } from '../../domain/money/cost.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import type { IndicatorOnSheet, ProjectOnSheet, Sheet } from '../../domain/publication/publication.ts';
import { columnLabel } from '../../text/column.ts';
import { costItemLabel } from '../../text/cost-item.ts';
import { indicatorNumber } from '../../text/indicator.ts';
import { numberOfSection } from '../../text/section-number.ts';
import { projectTitle } from '../../text/project-page.ts';
import { onPages, statementName } from './SourcePlace.words.ts';

/** Numbers that stand together in the original of one sheet: a printed line, or the lines of a project. */
export interface PlaceInOriginal {
  /** What makes the ids of the page unique; no other place of the page has it. */
  id: string;
  /** What the numbers are of. */
  name: string;
  sheet: Sheet;
  /** Section, number and name under which they stand there, and the pages where these are known. */
  where: string;
  lines: { name: string; statement: Cost | Observation }[];
}

/** The line of an indicator; here as below, columns that are only printed in advance are left out. */
export function placeOfIndicator({ printed, sheet, observations }: IndicatorOnSheet): PlaceInOriginal {
  return {
    id: printed.id,
    name: printed.name,
    sheet,
    where: whereIn(sheet, ['indicators'], [indicatorNumber(printed, sheet), printed.name], observations),
    lines: observations.flatMap((statement) =>
      isPrinted(statement) ? [{ name: statementName(statement), statement }] : [],
    ),
  };
}

/** The lines of a project: its amounts, then its indicators. */
export function placeOfProject({ printed, sheet, costs, indicators }: ProjectOnSheet): PlaceInOriginal {
  const observations = indicators.flatMap((each) => each.observations);
  return {
    id: `project-${printed.id}`,
    name: projectTitle(printed),
    sheet,
    where: whereIn(sheet, ['projects'], [projectTitle(printed)], [...costs, ...observations]),
    lines: [
      ...costs.map((cost) => lineOfCost(cost, sheet)),
      ...indicators.flatMap((stated) =>
        stated.observations.map((statement) => ({
          name: `${stated.printed.name} ${statementName(statement)}`,
          statement,
        })),
      ),
    ].filter(({ statement }) => isPrinted(statement)),
  };
}

/** What one sheet states of the money of a project in a year. */
export function placeOfYear(
  costs: readonly Cost[],
  { printed, sheet }: ProjectOnSheet,
): PlaceInOriginal | undefined {
  const [first] = costs;
  if (first === undefined) return undefined;
  return {
    id: `${first.basis}-${first.period.toLowerCase()}`,
    name: `${columnLabel(first)}の${costItemLabel('cost', [sheet])}`,
    sheet,
    where: whereIn(sheet, ['projects'], [projectTitle(printed)], costs),
    lines: costs.map((cost) => lineOfCost(cost, sheet)),
  };
}

function isPrinted({ absence }: Cost | Observation): boolean {
  return absence !== 'after_sheet';
}

function lineOfCost(cost: Cost, sheet: Sheet): PlaceInOriginal['lines'][number] {
  return { name: `${costItemLabel(cost.item, [sheet])} ${columnLabel(cost)}`, statement: cost };
}

function whereIn(
  { form }: Sheet,
  parts: Parameters<typeof numberOfSection>[1],
  names: readonly string[],
  statements: readonly (Cost | Observation)[],
): string {
  const where = [numberOfSection(form, parts), ...names].filter((part) => part !== '').join(' ');
  const pages = [...new Set(statements.flatMap(({ sourcePage }) => sourcePage ?? []))];
  return `${where}${onPages(pages)}`;
}
