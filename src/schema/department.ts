import { z } from 'zod';
import { described } from './described.ts';
import { inEnglish } from './in-english.ts';
import { fiscalYear } from './period.ts';
import { identifier, listedName, printedText, reading } from './printed-text.ts';
import { emailAddress, webAddress } from './web-address.ts';

const departmentName = z.strictObject({
  name: described(listedName, '課の名前（紙面のとおり）', 'Name as printed', {
    said: ['page', 'file', 'search'],
  }),
  nameEn: inEnglish('課の名前', 'Name', ['file']),
  kana: described(reading.optional(), 'よみ（かな）', 'How the name is read, in kana', {
    said: ['page', 'search'],
  }),
  from: described(fiscalYear.optional(), 'この名前になった年度', 'First fiscal year of this name', {
    said: ['page', 'file'],
  }),
  to: described(fiscalYear.optional(), 'この名前だった最後の年度', 'Last fiscal year of this name', {
    said: ['page', 'file'],
  }),
});

/** A department: one id, and its names over time. */
export const department = z.strictObject({
  id: described(
    identifier,
    '課のID（アドレスになり、変えない）',
    'Department id; makes the address, never changes',
    { said: ['page', 'file'] },
  ),
  names: described(z.array(departmentName).min(1), '名前（古い順）', 'Names, oldest first'),
  aliases: described(
    z.array(listedName).optional(),
    'ほかの呼び方（検索に使う。例：国保の窓口）',
    'Other words that people use for it, for the search',
    { said: ['search'] },
  ),
  contact: described(
    z
      .strictObject({
        phone: described(printedText.optional(), '代表の電話番号', 'Telephone number of the department', {
          said: ['page', 'file'],
        }),
        url: described(webAddress.optional(), '課のページのアドレス', 'Address of its page', {
          said: ['page', 'file'],
        }),
        email: described(emailAddress.optional(), '課のメールアドレス', 'E-mail address of the department', {
          said: ['page', 'file'],
        }),
      })
      .optional(),
    '問い合わせ先（課のもの。職員の名前や内線は書かない）',
    'Where to ask: of the department, never of a person',
  ),
  successors: described(
    z.array(identifier).default([]),
    '引きついだ課のID（分割・統合で無くなったとき）',
    'Departments that took over, where it was split or merged',
    { said: ['page', 'file'] },
  ),
});

/** The file of all departments. */
export const departments = z.strictObject({
  departments: described(z.array(department), '課の一覧', 'All departments'),
});

/** A department with its names over time. */
export type Department = z.output<typeof department>;
