import { editionId, type Edition } from '../edition.ts';
import type { Sheet } from '../publication.ts';

/** The sheet that states something, among those that a thing stands on. */
export function sheetStating(statements: readonly { sheet: Sheet }[], statedBy: Edition): Sheet | undefined {
  const id = editionId(statedBy);
  return statements.find(({ sheet }) => sheet.id === id)?.sheet;
}
