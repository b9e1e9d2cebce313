import { z } from 'zod';
import { described, refuse } from './described.ts';
import { sheetName } from './printed-text.ts';

/** What to do where a paper names several departments in charge: of a sheet, or of a project on it. */
export const severalDepartments = {
  sheet:
    '紙面に2つ以上あれば、先に印刷された課を leadDepartment に、ほかの課を relatedDepartments に書いてください。',
  project:
    '紙面に2つ以上あれば、先に印刷された課を書いてください。ほかの課も載せるには、様式の texts に事業の文章（of: project）の欄を作り、印刷されたとおりに書きます。',
};

/** Refuses a list of departments where there is a place for one. */
function refuseSeveral(
  context: Parameters<typeof refuse>[0],
  written: readonly unknown[],
  remedy: string,
): void {
  refuse(
    context,
    written,
    '1つの値ではなく、一覧（「- 」の行）が書かれています。ここに書ける課は1つです。',
    remedy,
  );
}

const unit = z.union([
  z.strictObject({
    absence: described(
      z.literal('unplaced'),
      '読みとれなかった（unplaced）',
      'unplaced where our reading cannot place the name',
      { said: ['page', 'file'] },
    ),
  }),
  sheetName.transform((name) => ({ name })),
]);

const spellOutUnit = (written: unknown) => (written === 'unplaced' ? { absence: written } : written);

/** A team in charge; `unplaced`, as in a cell, for a name that our reading cannot place. */
export const team = z.preprocess(spellOutUnit, unit);

/** The department in charge, in the same way; of several that a paper names, the first. */
export const leadDepartment = z.preprocess((written, context) => {
  if (Array.isArray(written)) refuseSeveral(context, written, severalDepartments.sheet);
  return spellOutUnit(written);
}, unit);

/** The department beside a project on the sheet; of several that the paper prints, the first. */
export const departmentOfProject = z.preprocess((written, context) => {
  if (Array.isArray(written)) refuseSeveral(context, written, severalDepartments.project);
  return written;
}, sheetName);
