import type { SheetIndicator, Target } from '../schema/indicator.ts';
import type { SheetProject } from '../schema/project.ts';
import { comparePeriods } from './period.ts';
import type { Publication, Sheet } from './publication.ts';
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
  before: Target[];
  after: Target[];
}

/** Compares two sheets of one measure. */
export function changesBetween(earlier: Sheet, later: Sheet, publication: Publication): SheetChanges {
  const shared = new Set(
    earlier.record.projects
      .map(({ id }) => id)
      .filter((id) => later.record.projects.some((project) => project.id === id)),
  );
  const before = indicatorsOn(earlier, shared);
  const after = indicatorsOn(later, shared);
  return {
    earlier,
    later,
    ...(earlier.plan.id === later.plan.id
      ? {}
      : { plan: { before: earlier.plan.name, after: later.plan.name } }),
    ...named('measureName', earlier.record.measureName, later.record.measureName),
    ...named('leadDepartment', leadOf(earlier), leadOf(later)),
    indicators: rosterChanges(before, after, {
      nameOf: ({ name, kind, number }) => [kind, number, name].join(' '),
      continues: continuesIn(publication.indicators),
    }),
    targets: after.flatMap((indicator) => {
      const known = before.find(({ id }) => id === indicator.id);
      return known ? targetChanges({ before: known, after: indicator }) : [];
    }),
    projects: rosterChanges(projectsOn(earlier), projectsOn(later), {
      nameOf: ({ name, code }) => [code, name].join(' '),
      continues: continuesIn(publication.projects),
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

function indicatorsOn(sheet: Sheet, projects: ReadonlySet<string>): Listed<SheetIndicator>[] {
  const { record } = sheet;
  const outcomes = record.projects.filter(({ id }) => projects.has(id)).flatMap((each) => each.outcomes);
  return [...record.indicators, ...outcomes].map((printed) => ({ id: printed.id, printed, sheet }));
}

function projectsOn(sheet: Sheet): Listed<SheetProject>[] {
  return sheet.record.projects.map((printed) => ({ id: printed.id, printed, sheet }));
}

/** A target that our reading could not place, on either sheet, says nothing of whether the city changed it. */
function targetChanges(indicator: TargetChange['indicator']): TargetChange[] {
  const [old, now] = [indicator.before.printed.targets, indicator.after.printed.targets];
  const restated = old.flatMap((before) => {
    const after = now.find(({ period }) => period === before.period);
    return after && isPlaced(before) && isPlaced(after) && !saysTheSame(before, after)
      ? [{ indicator, before: [before], after: [after] }]
      : [];
  });
  const [left, entered] = [targetsOnlyIn(old, now), targetsOnlyIn(now, old)];
  return left.length + entered.length === 0
    ? restated
    : [...restated, { indicator, before: left, after: entered }];
}

function targetsOnlyIn(targets: readonly Target[], others: readonly Target[]): Target[] {
  return targets
    .filter((target) => isPlaced(target) && !others.some(({ period }) => period === target.period))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

function isPlaced({ absence }: Target): boolean {
  return absence !== 'unplaced';
}

function saysTheSame(one: Target, other: Target): boolean {
  return one.value === other.value && one.text === other.text && one.direction === other.direction;
}

function continuesIn(all: readonly { id: string; reading: { continues: string[] } }[]) {
  return (id: string) => all.find((each) => each.id === id)?.reading.continues ?? [];
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
