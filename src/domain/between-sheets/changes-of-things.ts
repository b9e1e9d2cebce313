import type { Listed, RosterChanges } from './roster-changes.ts';
import type { SheetChanges } from './sheet-changes.ts';

/** Of what two sheets have otherwise, the changes of some things alone, named by their ids; and which of these have any. */
export function changesOf(
  { earlier, later, indicators, targets, projects }: SheetChanges,
  ids: ReadonlySet<string>,
): { changes: SheetChanges; ids: Set<string> } {
  const changes = {
    earlier,
    later,
    indicators: rosterOf(indicators, ids),
    targets: targets.filter(({ indicator }) => ids.has(indicator.after.id)),
    projects: rosterOf(projects, ids),
  };
  const changed = [
    ...changes.targets.map(({ indicator }) => indicator.after.id),
    ...[...listedIn(changes.indicators), ...listedIn(changes.projects)].map(({ id }) => id),
  ];
  return { changes, ids: new Set(changed.filter((id) => ids.has(id))) };
}

function rosterOf<Printed>(
  { renamed, continued, added, unlisted }: RosterChanges<Printed>,
  ids: ReadonlySet<string>,
): RosterChanges<Printed> {
  const isNamed = ({ id }: Listed<Printed>) => ids.has(id);
  return {
    renamed: renamed.filter(({ after }) => isNamed(after)),
    continued: continued.filter(({ before, after }) => [...before, ...after].some(isNamed)),
    added: added.filter(isNamed),
    unlisted: unlisted.filter(isNamed),
  };
}

function listedIn<Printed>({ renamed, continued, added, unlisted }: RosterChanges<Printed>) {
  return [
    ...renamed.map(({ after }) => after),
    ...continued.flatMap(({ before, after }) => [...before, ...after]),
    ...added,
    ...unlisted,
  ];
}
