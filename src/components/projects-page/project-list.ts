import { paths } from '../../addresses.ts';
import { projectsByMeasure } from '../../domain/publication/catalogue.ts';
import type { Goal } from '../../domain/publication/goal.ts';
import { once } from '../../domain/publication/once.ts';
import { leadOfProject } from '../../domain/publication/project-department.ts';
import {
  newestOf,
  type Measure,
  type Passage,
  type Project,
  type Publication,
} from '../../domain/publication/publication.ts';
import type { Cost } from '../../domain/money/cost.ts';
import { spendingOf } from '../../domain/money/spending.ts';
import { comparePeriods, periodYear } from '../../domain/observation/period.ts';
import { bases, type Basis } from '../../schema/basis.ts';
import type { MoneyUnit } from '../../schema/money.ts';
import { absenceBeside, absenceInCell, noColumn } from '../../text/absence.ts';
import { firmnessOf, moneyBasis } from '../../text/basis.ts';
import { columnLabel } from '../../text/column.ts';
import { costItemLabel } from '../../text/cost-item.ts';
import { figureParts } from '../../text/figure.ts';
import { partsInOne } from '../../text/stated.ts';
import { periodLabel, shortYear } from '../../text/period.ts';
import { measureTitle } from '../../text/registration.ts';
import type { Cell, Facet, FacetOption, FinderList, FinderRow, View } from '../finder/finder-list.ts';
import {
  departmentFacet,
  goalFacets,
  goalPath,
  goalValues,
  leadValue,
  measureFacet,
  type LeadValue,
} from '../finder/plan-facets.ts';
import { hasSource, mainWords, nameLabel, placeOf, sourceUnknown, yearLabel } from './ProjectsPage.words.ts';

/** Every project with all that the list can be narrowed and ordered by: one order and one reading for page and file. */
export const projectList = once((publication: Publication): FinderList => {
  const { vocabulary, projects } = publication;
  const items = projects.map((project) => itemOf(project, publication));
  const unit = commonUnit(projects);
  const view = viewOf(projects);
  const facets = [
    ...goalFacets(
      items.map(({ goals }) => goals),
      publication,
    ),
    measureFacet(
      projectsByMeasure(publication).map(({ measure }) => measure),
      publication,
    ),
    departmentFacet(
      items.map(({ lead }) => lead),
      publication,
    ),
    sourceFacet(items, publication),
    ...textFacets(items),
    mainFacet(items),
  ].filter(({ options, key }) => options.length > (key === 'main' ? 0 : 1));
  const kept = new Set(facets.map(({ key }) => key));
  return {
    noun: vocabulary.project,
    nameLabel: nameLabel(vocabulary),
    nameColumn: vocabulary.project,
    facets,
    ...(view ? { view } : {}),
    columns: [
      ...(kept.has('department')
        ? [
            {
              key: 'department',
              label: vocabulary.leadDepartment,
              kind: 'words' as const,
              orderOf: 'department',
            },
          ]
        : []),
      ...(view
        ? [
            {
              key: 'cost',
              label: vocabulary.cost,
              kind: 'money' as const,
              ofView: true,
              none: absenceInCell(undefined),
            },
          ]
        : []),
      ...(kept.has('source')
        ? [{ key: 'part', label: '', kind: 'money' as const, ofView: true, partOf: 'source' }]
        : []),
    ],
    ...(unit === undefined ? {} : { unit }),
    rows: items.map((item) => rowOf(item, kept, publication, unit)),
  };
});

/** A project with what it is narrowed by, looked up once. */
interface Item {
  project: Project;
  measures: readonly Measure[];
  /** From the top of the tree down, for each measure that lists it. */
  goals: readonly (readonly Goal[])[];
  lead?: LeadValue;
  texts: readonly Passage[];
  isMain: boolean;
  sources: ReadonlyMap<string, string>;
}

function itemOf(project: Project, { departments }: Publication): Item {
  const { printed, sheet, texts } = newestOf(project.statements);
  const own = project.ownSheets && newestOf(project.ownSheets.sheets.map((each) => ({ sheet: each }))).sheet;
  const lead = leadOfProject(project, departments);
  const papers = [sheet, ...(own ? [own] : [])];
  const named = papers.flatMap(({ form }) => form.funding?.sources ?? []);
  return {
    project,
    measures: project.measures,
    goals: project.measures.map(goalPath),
    ...(lead ? { lead: leadValue(lead) } : {}),
    texts: [...texts, ...(own?.own.texts ?? [])],
    isMain: printed.mainProject === true,
    sources: new Map(named.map(({ id }) => [id, costItemLabel(id, papers)])),
  };
}

/** In the order of the papers; a project has a source where any yen comes from it. */
function sourceFacet(items: readonly Item[], { vocabulary }: Publication): Facet {
  const options = [...new Map(items.flatMap(({ sources }) => [...sources]))].map(([value, label]) => ({
    value,
    label,
    condition: hasSource(label),
  }));
  return { key: 'source', label: vocabulary.funding, options, unknown: sourceUnknown(vocabulary) };
}

/** Texts of the form that hold one of a few short values, such as a kind of work: so that a choice narrows and no text is cut. */
function textFacets(items: readonly Item[]): Facet[] {
  const fields = new Map(items.flatMap(({ texts }) => texts.map(({ field }) => [field.id, field.label])));
  return [...fields].flatMap(([id, label]) => {
    const values = items.flatMap((item) => shortText(item, id) ?? []);
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    const all = items.filter(({ texts }) => texts.some(({ field }) => field.id === id)).length;
    if (values.length < all || counts.size > mostValues || counts.size > values.length / 2) return [];
    const options: FacetOption[] = [...counts.keys()].map((value) => ({ value, label: value }));
    return [{ key: textKey(id), label, options }];
  });
}

const mostValues = 12;
const longestValue = 20;

function textKey(id: string): string {
  return `text-${id}`;
}

/** What a project says in a text, where that is one short line. */
function shortText({ texts }: Item, id: string): string | undefined {
  const paragraphs = texts.find(({ field }) => field.id === id)?.paragraphs ?? [];
  const [only] = paragraphs;
  return paragraphs.length === 1 && only !== undefined && only.length <= longestValue ? only : undefined;
}

function mainFacet(items: readonly Item[]): Facet {
  return {
    key: 'main',
    label: mainWords.label,
    options: items.some(({ isMain }) => isMain)
      ? [{ value: '1', label: mainWords.only, condition: mainWords.only }]
      : [],
  };
}

/** A year on a basis, of which amounts are stated. */
interface MoneyYear {
  period: string;
  basis: Basis;
}

/** The years of the amounts: what is settled stands from the newest down, then what is not settled yet. */
function viewOf(projects: readonly Project[]): View | undefined {
  const years = new Map<string, MoneyYear>();
  for (const project of projects)
    for (const basis of bases)
      for (const { period, cost } of spendingOf(project, basis))
        if (cost?.yen !== undefined) years.set(yearValue({ period, basis }), { period, basis });
  const sorted = [...years.values()].toSorted(
    (one, other) =>
      comparePeriods(other.period, one.period) || bases.indexOf(one.basis) - bases.indexOf(other.basis),
  );
  const standard = sorted.find(({ basis }) => basis === 'settled') ?? sorted[0];
  if (!standard) return undefined;
  return {
    key: 'year',
    label: yearLabel,
    standard: yearValue(standard),
    options: sorted.map((year) => ({
      value: yearValue(year),
      label: columnLabel(year, 'none'),
      said: `${periodLabel(year.period)} ${moneyBasis(year)}`,
      note: `${shortYear(periodYear(year.period))} ${moneyBasis(year)}`,
    })),
  };
}

/** `2025`, `2026-budget`; a year of another kind by its own name. */
function yearValue({ period, basis }: MoneyYear): string {
  const year = period.startsWith('FY') ? String(periodYear(period)) : period;
  return basis === 'settled' ? year : `${year}-${basis}`;
}

/** The unit in which most projects print their amounts. */
function commonUnit(projects: readonly Project[]): MoneyUnit | undefined {
  const counts = new Map<string, number>();
  for (const { costs } of projects)
    for (const { quantity, unit } of costs)
      if (quantity === 'money') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] as MoneyUnit | undefined;
}

function rowOf(
  item: Item,
  kept: ReadonlySet<string>,
  { vocabulary }: Publication,
  unit: MoneyUnit | undefined,
): FinderRow {
  const { project, measures, goals, lead, isMain, texts } = item;
  const { printed } = newestOf(project.statements);
  const inTexts = texts.flatMap(({ field }) => {
    const value = shortText(item, field.id);
    return value === undefined ? [] : [[textKey(field.id), value] as const];
  });
  const is: Record<string, string | string[]> = {
    ...goalValues(goals),
    measure: measures.map(({ id }) => id),
    ...(lead ? { department: lead.value } : {}),
    ...(isMain ? { main: '1' } : {}),
    ...Object.fromEntries(inTexts),
  };
  return {
    path: paths.project(project.id),
    name: printed.name,
    place: placeOf(printed.code, measures.map(measureTitle), vocabulary),
    ...(isMain ? { tags: [mainWords.tag] } : {}),
    is: Object.fromEntries(Object.entries(is).filter(([key]) => kept.has(key))),
    cells: lead && kept.has('department') ? { department: lead.name } : {},
    views: Object.fromEntries(
      bases.flatMap((basis) =>
        spendingOf(project, basis).flatMap(({ period, cost, funding }) =>
          cost === undefined || cost.absence === 'after_sheet'
            ? []
            : [[yearValue({ period, basis }), yearOfRow(cost, funding, item, unit)] as const],
        ),
      ),
    ),
  };
}

/** What a project cost in a year, and which sources paid: not known where the paper has no amount for any of them. */
function yearOfRow(
  cost: Cost,
  funding: ReadonlyMap<string, Cost>,
  { sources }: Item,
  unit: MoneyUnit | undefined,
): NonNullable<FinderRow['views']>[string] {
  const paid = [...funding].filter(([id, { absence }]) => sources.has(id) && absence !== 'after_sheet');
  const isKnown = paid.some(([, { yen }]) => yen !== undefined);
  const from = paid.filter(([, { yen = 0 }]) => yen !== 0).map(([id]) => id);
  return {
    ...(sources.size === 0 ? {} : { is: { source: isKnown ? from : null } }),
    cells: {
      cost: amountCell(cost, unit),
      ...Object.fromEntries(
        paid.filter(([, { yen }]) => yen !== 0).map(([id, amount]) => [id, amountCell(amount, unit)]),
      ),
    },
  };
}

/** A bare number where the amount is printed in the unit of the list and nothing is to be remarked on it. */
function amountCell(cost: Cost, unit: MoneyUnit | undefined): Cell {
  const { yen, text, absence, stage, status } = cost;
  const firmness = stage === undefined && status === undefined ? undefined : firmnessOf(cost);
  const note = firmness ?? absenceBeside({ valueText: text, absence });
  if (yen !== undefined && text === undefined && cost.unit === unit && note === undefined) return yen;
  const parts = figureParts(cost);
  return {
    ...(yen === undefined ? {} : { yen }),
    words: parts ? partsInOne(parts) : absence === undefined ? noColumn.label : absenceInCell(absence),
    ...(parts ? {} : { miss: true }),
    ...(note === undefined ? {} : { note }),
  };
}
