import { inNewestOrder } from './sheet-key.ts';
import type { Sheet } from './publication.ts';

/** How one or more sheets print a thing: the same name, number and unit. */
export interface PrintedWording<Printed> {
  printed: Printed;
  /** Oldest first. */
  sheets: Sheet[];
}

/** The ways in which sheets print a thing, oldest first. One only, where it never changed. */
export function printedWordings<Printed>(
  statements: readonly { sheet: Sheet; printed: Printed }[],
  partsOf: (printed: Printed) => readonly (string | undefined)[],
): PrintedWording<Printed>[] {
  const byAge = [...statements].sort((a, b) => inNewestOrder(a.sheet.key, b.sheet.key));
  return [...Map.groupBy(byAge, ({ printed }) => JSON.stringify(partsOf(printed))).values()].flatMap(
    (alike) => {
      const [first] = alike;
      return first ? [{ printed: first.printed, sheets: [...new Set(alike.map(({ sheet }) => sheet))] }] : [];
    },
  );
}
