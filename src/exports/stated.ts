import type { Publication, Sheet } from '../domain/publication/publication.ts';

/** Something that one sheet states, with the sheet: what most tables have a row for. */
export interface Stated<Fact> {
  sheet: Sheet;
  fact: Fact;
}

/** What every sheet states of a kind, in the tables' fixed order: measure, sheet year, order on the sheet, period. */
export function statedBySheets<Fact>(
  { sheets }: Publication,
  factsOf: (sheet: Sheet) => readonly Fact[],
): Stated<Fact>[] {
  return sheets.flatMap((sheet) => factsOf(sheet).map((fact) => ({ sheet, fact })));
}
