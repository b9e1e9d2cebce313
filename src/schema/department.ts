import { z } from 'zod';
import { described, refuse } from './described.ts';
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

/** What to do where a paper names several departments in charge: of a sheet, or of a project on it. */
export const severalDepartments = {
  sheet:
    '紙面に2つ以上あれば、先に印刷された課を leadDepartment に、ほかの課を relatedDepartments に書いてください。',
  project:
    '紙面に2つ以上あれば、先に印刷された課を書いてください。ほかの課も載せるには、様式の texts に事業の文章（of: project）の欄を作り、印刷されたとおりに書きます。',
};

/** Refuses a list of departments where there is a place for one. */
export function refuseSeveral(
  context: Parameters<typeof refuse>[0],
  written: readonly unknown[],
  remedy: string,
): void {
  refuse(context, written, '一覧（「- 」の行）が書かれています。ここに書ける課は1つです。', remedy);
}

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
