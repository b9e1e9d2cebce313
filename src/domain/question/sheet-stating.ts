import { editionId, type Edition } from '../publication/edition.ts';
import type { Sheet } from '../publication/publication.ts';

/** The sheet that states something, among those that a thing stands on. */
export function sheetStating(statements: readonly { sheet: Sheet }[], statedBy: Edition): Sheet | undefined {
  const id = editionId(statedBy);
  return statements.find(({ sheet }) => sheet.id === id)?.sheet;
}
