import { z } from 'zod';
import { described } from './described.ts';
import { departmentOfProject } from './in-charge.ts';
import { judgedFields } from './judged.ts';
import { identifier, sheetName, yesOrNo } from './printed-text.ts';
import { wholeNumber } from './decimal.ts';

/** What one sheet says of one 事業. */
export const sheetProject = z.strictObject({
  id: described(identifier, '事業のID（register にあるもの）', 'Project id, as in the register', {
    said: ['page', 'file'],
  }),
  number: described(wholeNumber.optional(), '表の No.', 'Printed row number', {
    said: ['page', 'print', 'file'],
  }),
  code: described(sheetName.optional(), '印刷された事業コード（22400②など）', 'Code as printed', {
    said: ['page', 'print', 'file', 'search'],
  }),
  name: described(sheetName, '印刷された事業名', 'Name as printed on this sheet', {
    said: ['page', 'print', 'file', 'search'],
  }),
  leadDepartment: described(
    departmentOfProject.optional(),
    'この事業の担当課（紙面に事業ごとにあるとき。1つ）',
    "The project's own department, where the sheet prints one; the first of several",
    { said: ['page', 'print', 'file', 'search'] },
  ),
  mainProject: described(
    yesOrNo.optional(),
    '「主な事業」に○があるか',
    'Whether the sheet marks it as a main project',
    { said: ['page', 'print', 'file'] },
  ),
  ...judgedFields,
});

/** What one sheet says of one project. */
export type SheetProject = z.output<typeof sheetProject>;
