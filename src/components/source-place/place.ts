import { amountPlace, moneyPlace } from '../../addresses.ts';
import { costFactOf, type Cost } from '../../domain/money/cost.ts';
import { statesTheSame, type SpendingYear } from '../../domain/money/spending.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import type { Goal } from '../../domain/publication/goal.ts';
import type {
  IndicatorOnSheet,
  Project,
  ProjectOnSheet,
  Sheet,
} from '../../domain/publication/publication.ts';
import { sheetIdOf } from '../../domain/publication/sheet-key.ts';
import { columnLabel } from '../../text/column.ts';
import { costItemLabel } from '../../text/cost-item.ts';
import { indicatorNumber } from '../../text/indicator.ts';
import { numberOfSection } from '../../text/section-number.ts';
import { projectTitle, revisedCost } from '../../text/project-page.ts';
import type { Words } from '../../text/words.ts';
import { papersOf } from '../../domain/publication/project-papers.ts';
import { printedTitle } from '../sheet-page/part-title.ts';
import { onPages, statementName } from './SourcePlace.words.ts';

/** Numbers that stand together in the original of one sheet: a printed line, or the lines of a project. */
export interface PlaceInOriginal {
  /** What makes the ids of the page unique; no other place of the page has it. */
  id: string;
  /** What the numbers are of. */
  name: string;
  sheet: Sheet;
  /** The goal that it is printed for, where that is one above the measure of the sheet. */
  goal?: Goal;
  /** Section, number and name under which they stand there, and the pages where these are known. */
  where: string;
  lines: { name: string; statement: Cost | Observation }[];
  /** What earlier sheets said of the same amounts; nothing where they are told elsewhere, or are none. */
  revisions?: Words[];
  /** Other sheets that state the same amounts alike. */
  alsoStatedBy?: Sheet[];
}

/** The line of an indicator; here as below, columns that are only printed in advance are left out. */
export function placeOfIndicator({ printed, sheet, observations, goal }: IndicatorOnSheet): PlaceInOriginal {
  return {
    id: printed.id,
    name: printed.name,
    sheet,
    ...(goal ? { goal } : {}),
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

/** What sheets state of the money of a project in a year, each sheet that counts for one of the amounts by itself. */
export function placesOfYear(
  { cost, funding, revisions }: SpendingYear,
  project: Project,
): PlaceInOriginal[] {
  const papers = papersOf(project);
  const amounts = [...(cost ? [cost] : []), ...funding.values()].filter(isPrinted);
  return [...Map.groupBy(amounts, ({ statedBy }) => sheetIdOf(statedBy))].flatMap(([id, costs], index) => {
    const [first] = costs;
    const sheet = papers.find((each) => each.id === id);
    if (!first || !sheet) return [];
    const printed = sheet.projects.find((each) => each.printed.id === project.id)?.printed;
    const own = amountPlace(first);
    const alike = project.costs.filter((each) => costs.some((one) => statesTheSame(one, each)));
    const others = new Set(alike.map(({ statedBy }) => sheetIdOf(statedBy)));
    return {
      id: index === 0 ? own : `${own}-${index + 1}`,
      name: `${columnLabel(first)}の${costItemLabel(first.item, [sheet])}`,
      sheet,
      where: printed
        ? whereIn(sheet, ['projects'], [projectTitle(printed)], costs)
        : whereIn(sheet, ['money'], [printedTitle({ part: 'money' }, sheet)], costs),
      lines: costs.map((each) => lineOfCost(each, sheet)),
      revisions: revisions
        .filter(({ later }) => costs.some((each) => costFactOf(each) === costFactOf(later)))
        .map((revision) => revisedCost(revision, papers)),
      alsoStatedBy: papers.filter((paper) => paper !== sheet && others.has(paper.id)),
    };
  });
}

/** The money of a measure that its sheet states itself; nothing where the sheet states none. */
export function placeOfMoney(sheet: Sheet): PlaceInOriginal | undefined {
  const costs = sheet.own.costs.filter(isPrinted);
  if (costs.length === 0) return undefined;
  const title = printedTitle(
    { part: 'money', ...sheet.form.sections.find(({ part }) => part === 'money') },
    sheet,
  );
  return {
    id: moneyPlace,
    name: title,
    sheet,
    where: whereIn(sheet, ['money'], [title], costs),
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
