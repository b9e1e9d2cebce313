import { counted } from '../rating/counted.ts';
import type { SheetKey } from './sheet-key.ts';
import type { Sheet } from './publication.ts';

/** Something that is said on a sheet, and perhaps on others alike. */
interface Shared {
  /** Whether it is the one to count. */
  isPrimary: boolean;
}

/**
 * Decides, once for all readers, what counts where sheets say the same of what their measures share (schema/README: is_primary): of a
 * project, and of each text about it, the first measure's of a year and phase; of a subject's grades on an axis, one a year of a
 * plan. The sheets stand in the order of their measures.
 */
export function decidePrimary(sheets: readonly Sheet[]): void {
  const onSheets = sheets.flatMap(({ key: sheetKey, projects }) =>
    projects.map((project) => ({ project, key: `${timeOf(sheetKey)} ${project.printed.id}` })),
  );
  markFirst(onSheets.map(({ project, key }) => ({ said: project, key })));
  markFirst(
    onSheets.flatMap(({ project, key }) =>
      project.texts.map((said) => ({ said, key: `${key} ${said.field.id}` })),
    ),
  );
  for (const ofPlan of Map.groupBy(sheets, ({ plan }) => plan).values()) {
    const ratings = ofPlan.flatMap((sheet) => sheet.ratings);
    const primary = new Set(counted(ratings));
    for (const rating of ratings) rating.isPrimary = primary.has(rating);
  }
}

function markFirst(items: readonly { said: Shared; key: string }[]): void {
  const met = new Set<string>();
  for (const { said, key } of items) {
    said.isPrimary = !met.has(key);
    met.add(key);
  }
}

function timeOf({ fiscalYear, phase }: SheetKey): string {
  return `${fiscalYear} ${phase}`;
}
