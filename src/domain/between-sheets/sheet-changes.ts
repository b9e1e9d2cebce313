import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetProject } from '../../schema/project.ts';
import { saysTheSame, type Observation } from '../observation/observation.ts';
import { comparePeriods } from '../observation/period.ts';
import type { IndicatorOnSheet, ProjectOnSheet, Sheet } from '../publication/publication.ts';
import { rosterChanges, type Listed, type RosterChanges } from './roster-changes.ts';

/**
 * What a later sheet of a measure has otherwise than an earlier one, apart from the numbers of its year. Only what the two
 * sheets print and the register reads; why it is so, neither says, and nor do we.
 */
export interface SheetChanges {
  earlier: Sheet;
  later: Sheet;
  /** The names of the two plans, where the later sheet belongs to another one. */
  plan?: Change;
  measureName?: Change;
  leadDepartment?: Change;
  /** Of table (1), and the 成果指標 of projects that both sheets list. */
  indicators: RosterChanges<SheetIndicator>;
  targets: TargetChange[];
  projects: RosterChanges<SheetProject>;
}

/** A text of one sheet and of a later one. */
export interface Change {
  before: string;
  after: string;
}

/** A target that two sheets state differently for one period; or the targets for periods that only one of them states. */
export interface TargetChange {
  indicator: { before: Listed<SheetIndicator>; after: Listed<SheetIndicator> };
  before: Observation[];
  after: Observation[];
}

/** Compares two sheets of one measure. */
export function changesBetween(earlier: Sheet, later: Sheet): SheetChanges {
  const before = indicatorsOn(earlier, later);
  const after = indicatorsOn(later, earlier);
  const known = new Map(before.map((each) => [each.id, each]));
  return {
    earlier,
    later,
    ...(earlier.plan.id === later.plan.id
      ? {}
      : { plan: { before: earlier.plan.name, after: later.plan.name } }),
    ...named('measureName', earlier.record.measureName, later.record.measureName),
    ...named('leadDepartment', leadOf(earlier), leadOf(later)),
    indicators: rosterChanges<SheetIndicator>(before, after, {
      nameOf: ({ name, kind, number }) => [kind, number, name].join(' '),
      continues: (id) => later.byIndicator.get(id)?.indicator.reading.continues ?? [],
    }),
    targets: after.flatMap((indicator) => {
      const same = known.get(indicator.id);
      return same ? targetChanges({ before: same, after: indicator }) : [];
    }),
    projects: rosterChanges<SheetProject>(listed(earlier.projects), listed(later.projects), {
      nameOf: ({ name, code }) => [code, name].join(' '),
      continues: (id) => later.byProject.get(id)?.project.reading.continues ?? [],
    }),
  };
}

/** Whether two sheets differ in nothing but the numbers of their years. */
export function nothingChanged(changes: SheetChanges): boolean {
  const { plan, measureName, leadDepartment, indicators, targets, projects } = changes;
  const lists = [indicators, projects].flatMap(({ renamed, continued, added, unlisted }) => [
    renamed,
    continued,
    added,
    unlisted,
  ]);
  return ![plan, measureName, leadDepartment].some(Boolean) && [targets, ...lists].every(isEmpty);
}

type ListedIndicator = Listed<SheetIndicator> & Pick<IndicatorOnSheet, 'targets'>;

/** The sheet's own indicators, and those of projects that both sheets list. */
function indicatorsOn(sheet: Sheet, other: Sheet): ListedIndicator[] {
  return sheet.indicators
    .filter(({ project }) => project === undefined || other.byProject.has(project.printed.id))
    .map(({ printed, targets }) => ({ id: printed.id, printed, sheet, targets }));
}

function listed(projects: readonly ProjectOnSheet[]): Listed<SheetProject>[] {
  return projects.map(({ printed, sheet }) => ({ id: printed.id, printed, sheet }));
}

/** A target that our reading could not place, on either sheet, says nothing of whether the city changed it. */
function targetChanges(indicator: { before: ListedIndicator; after: ListedIndicator }): TargetChange[] {
  const [old, now] = [indicator.before.targets, indicator.after.targets];
  const restated = old.flatMap((before) => {
    const after = now.find((each) => timeOf(each) === timeOf(before));
    return after && isPlaced(before) && isPlaced(after) && !saysTheSame(before, after)
      ? [{ indicator, before: [before], after: [after] }]
      : [];
  });
  const [left, entered] = [targetsOnlyIn(old, now), targetsOnlyIn(now, old)];
  return left.length + entered.length === 0
    ? restated
    : [...restated, { indicator, before: left, after: entered }];
}

function targetsOnlyIn(targets: readonly Observation[], others: readonly Observation[]): Observation[] {
  return targets
    .filter((target) => isPlaced(target) && !others.some((other) => timeOf(other) === timeOf(target)))
    .sort((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0));
}

function timeOf({ period, everyYear }: Observation): string {
  return period ?? (everyYear ? 'every year' : 'no period');
}

function isPlaced({ absence }: Observation): boolean {
  return absence !== 'unplaced';
}

function leadOf({ record: { leadDepartment } }: Sheet): string | undefined {
  return leadDepartment && 'name' in leadDepartment ? leadDepartment.name : undefined;
}

function named<Field extends 'measureName' | 'leadDepartment'>(
  field: Field,
  before: string | undefined,
  after: string | undefined,
): Partial<Record<Field, Change>> {
  if (before === undefined || after === undefined || before === after) return {};
  return { [field]: { before, after } } as Partial<Record<Field, Change>>;
}

function isEmpty(list: readonly unknown[]): boolean {
  return list.length === 0;
}
