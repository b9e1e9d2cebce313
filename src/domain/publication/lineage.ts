import type { Department } from '../../schema/department.ts';
import { byId } from './by-id.ts';
import { presentName } from './department.ts';
import { newestOf, type Indicator, type Publication, type Sheet } from './publication.ts';

/** A thing with what stands before and after it in its history. */
interface Descended<Item> {
  continues: readonly Item[];
  continuedBy: readonly Item[];
}

/**
 * How a thing came from what it continues: `redefined` one became one, which counts otherwise · `split` one became several ·
 * `merged` several became one.
 */
export type Succession = 'redefined' | 'split' | 'merged';

/** How a thing came from what it continues; nothing where it continues nothing. */
export function successionOf<Item extends Descended<Item>>({
  continues,
}: Descended<Item>): Succession | undefined {
  const [before, ...others] = continues;
  if (!before) return undefined;
  if (others.length > 0) return 'merged';
  return before.continuedBy.length > 1 ? 'split' : 'redefined';
}

/** How one id follows another: as above, `succeeded` for a department whose work another one took over, or `same_as` for two that state one figure. */
export type LineageKind = Succession | 'succeeded' | 'same_as';

/** A step from one thing to one that goes on after it, or that is the same figure. */
export interface LineageStep {
  type: 'indicator' | 'project' | 'department';
  from: Named;
  to: Named;
  kind: LineageKind;
}

interface Named {
  id: string;
  /** As the newest sheet, or the department today, is called. */
  name: string;
}

/** Every step from one id to another that the content knows of; two indicators that are the same figure are one step. */
export function lineageOf({ indicators, projects, departments }: Publication): LineageStep[] {
  return [
    ...continued('indicator', indicators),
    ...continued('project', projects),
    ...takenOver(departments),
    ...sameFigures(indicators),
  ];
}

function continued<Item extends Descended<Item> & Stated>(
  type: LineageStep['type'],
  items: readonly Item[],
): LineageStep[] {
  return items.flatMap((item) => {
    const kind = successionOf<Item>(item);
    return kind ? item.continues.map((before) => ({ type, from: named(before), to: named(item), kind })) : [];
  });
}

function takenOver(departments: readonly Department[]): LineageStep[] {
  const known = byId(departments);
  const steps = departments.flatMap((from) =>
    from.successors.flatMap((id) => {
      const to = known.get(id);
      return to ? [{ from, to }] : [];
    }),
  );
  const parts = Map.groupBy(steps, ({ from }) => from);
  const sources = Map.groupBy(steps, ({ to }) => to);
  return steps.map(({ from, to }) => ({
    type: 'department',
    from: { id: from.id, name: presentName(from) },
    to: { id: to.id, name: presentName(to) },
    kind: isSeveral(sources.get(to)) ? 'merged' : isSeveral(parts.get(from)) ? 'split' : 'succeeded',
  }));
}

function isSeveral(items: readonly unknown[] = []): boolean {
  return items.length > 1;
}

function sameFigures(indicators: readonly Indicator[]): LineageStep[] {
  const met = new Set<Indicator>();
  return indicators.flatMap((indicator) => {
    met.add(indicator);
    const later = indicator.sameAs.filter((other) => !met.has(other));
    return later.map((other) => ({
      type: 'indicator' as const,
      from: named(indicator),
      to: named(other),
      kind: 'same_as' as const,
    }));
  });
}

/** A thing that sheets name. */
interface Stated {
  id: string;
  statements: readonly { sheet: Sheet; printed: { name: string } }[];
}

function named({ id, statements }: Stated): Named {
  return { id, name: newestOf(statements).printed.name };
}
