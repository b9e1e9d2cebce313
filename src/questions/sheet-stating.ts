import { sheetIdOf, type SheetKey } from '../domain/publication/sheet-key.ts';
import type { Sheet } from '../domain/publication/publication.ts';

/** The sheet that states something, among those that a thing stands on. */
export function sheetStating(statements: readonly { sheet: Sheet }[], statedBy: SheetKey): Sheet | undefined {
  const id = sheetIdOf(statedBy);
  return statements.find(({ sheet }) => sheet.id === id)?.sheet;
}
