import type { Sheet } from '../domain/publication.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import type { SheetProject } from '../schema/project.ts';

/** What a sheet prints of an indicator, in table (1) or among the outcomes of its projects. */
export function printedIndicator({ record }: Sheet, id: string): SheetIndicator | undefined {
  return [...record.indicators, ...record.projects.flatMap(({ outcomes }) => outcomes)].find(
    (each) => each.id === id,
  );
}

/** What a sheet prints of a project. */
export function printedProject({ record }: Sheet, id: string | undefined): SheetProject | undefined {
  return record.projects.find((each) => each.id === id);
}
