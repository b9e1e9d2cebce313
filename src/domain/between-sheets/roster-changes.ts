import type { Sheet } from '../publication/publication.ts';

/** A thing as one sheet prints it. */
export interface Listed<Printed> {
  id: string;
  printed: Printed;
  sheet: Sheet;
}

/** How the things that two sheets list differ. Every thing stands in one of the lists at most. */
export interface RosterChanges<Printed> {
  /** Listed by both under the same id, with another name, number or code. */
  renamed: { before: Listed<Printed>; after: Listed<Printed> }[];
  /** What the register reads as the continuation of something: a split, a merger, a redefinition. */
  continued: { before: Listed<Printed>[]; after: Listed<Printed>[] }[];
  /** Listed by the later sheet alone. */
  added: Listed<Printed>[];
  /** Listed by the earlier sheet alone, and continued by nothing on the later one. */
  unlisted: Listed<Printed>[];
}

/** What to know of a kind of thing to tell two lists of it apart. */
export interface RosterReading<Printed> {
  /** What it is known by on paper: another one is a renaming. */
  nameOf: (printed: Printed) => string;
  /** The ids that the register says it continues. */
  continues: (id: string) => readonly string[];
}

/** Compares what two sheets list, in the order in which they list it. */
export function rosterChanges<Printed>(
  before: readonly Listed<Printed>[],
  after: readonly Listed<Printed>[],
  { nameOf, continues }: RosterReading<Printed>,
): RosterChanges<Printed> {
  const known = new Map(before.map((each) => [each.id, each]));
  const present = new Set(after.map(({ id }) => id));
  const fresh = after.filter(({ id }) => !known.has(id));
  const predecessorsOf = ({ id }: Listed<Printed>) => continues(id).flatMap((each) => known.get(each) ?? []);
  const continued = [
    ...Map.groupBy(
      fresh.filter((each) => predecessorsOf(each).length > 0),
      (each) =>
        predecessorsOf(each)
          .map(({ id }) => id)
          .join(' '),
    ).values(),
  ].flatMap((group) => group.slice(0, 1).map((one) => ({ before: predecessorsOf(one), after: group })));
  const carriedOn = new Set(continued.flatMap((each) => each.before.map(({ id }) => id)));
  return {
    renamed: after.flatMap((each) => {
      const earlier = known.get(each.id);
      return earlier && nameOf(earlier.printed) !== nameOf(each.printed)
        ? [{ before: earlier, after: each }]
        : [];
    }),
    continued,
    added: fresh.filter((each) => predecessorsOf(each).length === 0),
    unlisted: before.filter(({ id }) => !present.has(id) && !carriedOn.has(id)),
  };
}
