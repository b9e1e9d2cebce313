import type { Form } from '../schema/form.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import type { ContentFile } from './content-file.ts';
import type { Finding, Problem } from './problem.ts';
import { answerProblems } from './references/answers.ts';
import { columnFindings } from './references/columns.ts';
import { correctionProblems } from './references/corrections.ts';
import { departmentFindings, unknownDepartments } from './references/departments.ts';
import { formFindings } from './references/form.ts';
import { glossaryProblems } from './references/glossary.ts';
import { identityFindings, sheetIdFindings } from './references/identity.ts';
import { indicatorFindings } from './references/indicators.ts';
import { laterYearFindings } from './references/later-years.ts';
import { moneyFindings } from './references/money.ts';
import { pageProblems } from './references/pages.ts';
import { planFindings } from './references/plan.ts';
import { planOverlapProblems } from './references/plan-overlap.ts';
import { progressFindings } from './references/progress.ts';
import { ratingFindings } from './references/ratings.ts';
import { indexRegister, registerFindings, unregistered, type RegisterIndex } from './references/register.ts';
import { neededFileProblems } from './references/needed-files.ts';
import { opinionFindings } from './references/opinions.ts';
import { searchProblems } from './references/searches.ts';
import { sheetForm, unknownForm } from './references/sheet-form.ts';
import { placeFindings, planOf, twins } from './references/sheet-place.ts';
import { textFindings } from './references/texts.ts';
import { wholeMoneyProblems } from './references/whole-money.ts';
import type { ReferringFiles } from './referring-files.ts';

/** Checks everything that one file of a folder alone cannot tell: whatever is referred to exists, fits, and stands there once. */
export function checkReferences(all: ReferringFiles, folder: string): Problem[] {
  const { forms, plans, departments, registers, sheets } = all;
  const register = indexRegister(registers);
  const written = sheets.files.map((file) => ({ file, ...surroundings(file.data, all) }));
  return [
    ...neededFileProblems(all, folder),
    ...identityFindings(all),
    ...forms.files.flatMap((file) => within(file, formFindings(file))),
    ...plans.files.flatMap((file) => within(file, planFindings(file, forms))),
    ...planOverlapProblems(plans),
    ...departments.files.flatMap((file) => within(file, departmentFindings(file.data.departments))),
    ...registers.files.flatMap((file) => within(file, registerFindings(file.data, register))),
    ...twins(sheets.files),
    ...written.flatMap((each) => within(each.file, sheetFindings(each, all, register))),
    ...wholeMoneyProblems(written.flatMap(({ file, form }) => (form ? { file, form } : []))),
    ...glossaryProblems(all.glossaries),
    ...pageProblems(all.pages),
    ...correctionProblems(all.corrections, sheets),
    ...answerProblems(all.answers, sheets, departments),
    ...searchProblems(all),
  ];
}

/** The plan and the form of a sheet, where they exist. */
interface Surroundings {
  plan: PlanRecord | undefined;
  form: Form | undefined;
}

function surroundings(sheet: SheetRecord, { plans, forms }: ReferringFiles): Surroundings {
  const plan = planOf(sheet, plans);
  return { plan, form: sheetForm(sheet, plan, forms) };
}

function sheetFindings(
  { file, plan, form }: Surroundings & { file: ContentFile<SheetRecord> },
  { forms, plans, departments }: ReferringFiles,
  register: RegisterIndex,
): Finding[] {
  const sheet = file.data;
  return [
    ...placeFindings(file, plans),
    ...unknownForm(sheet.form, ['form'], forms),
    ...sheetIdFindings(sheet),
    ...unregistered(sheet, register),
    ...unknownDepartments(sheet, departments),
    ...columnFindings(sheet),
    ...laterYearFindings(sheet),
    ...opinionFindings(sheet),
    ...(plan ? indicatorFindings(sheet, { plan, form, register }) : []),
    ...(form ? formedFindings(sheet, form) : []),
  ];
}

/** What a sheet says that its form has no place for. */
function formedFindings(sheet: SheetRecord, form: Form): Finding[] {
  return [
    ...textFindings(sheet, form),
    ...ratingFindings(sheet, form),
    ...progressFindings(sheet, form),
    ...moneyFindings(sheet, form),
  ];
}

function within(file: ContentFile<unknown>, findings: Finding[]): Problem[] {
  return findings.map(file.problem);
}
