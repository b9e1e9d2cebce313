import { z } from 'zod';
import { described } from './described.ts';
import { fiscalYear } from './period.ts';
import { identifier, printedText } from './printed-text.ts';

const departmentName = z.strictObject({
  name: described(printedText, '課の名前（紙面のとおり）', 'Name as printed'),
  from: described(fiscalYear.optional(), 'この名前になった年度', 'First fiscal year of this name'),
  to: described(fiscalYear.optional(), 'この名前だった最後の年度', 'Last fiscal year of this name'),
});

/** A department: one id, and its names over time. */
export const department = z.strictObject({
  id: described(
    identifier,
    '課のID（アドレスになり、変えない）',
    'Department id; makes the address, never changes',
  ),
  names: described(z.array(departmentName).min(1), '名前（古い順）', 'Names, oldest first'),
});

/** The file of all departments. */
export const departments = z.strictObject({
  departments: described(z.array(department), '課の一覧', 'All departments'),
});

/** A department with its names over time. */
export type Department = z.output<typeof department>;
