import type { Form } from '../schema/form.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import type { CheckedFiles, ContentFile } from './content-file.ts';
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
import { placeFindings, planOf, sheetPlaceProblems } from './references/sheet-place.ts';
import { textFindings } from './references/texts.ts';
import { wholeMoneyProblems } from './references/whole-money.ts';
import type { ReferringFiles } from './referring-files.ts';

/** Checks everything that one file of a folder alone cannot tell: whatever is referred to exists, fits, and stands there once. */
export function checkReferences(all: ReferringFiles, folder: string): Problem[] {
  const register = indexRegister(all.registers);
  const identity = identityFindings(all);
  const inForms = all.forms.files.flatMap((file) => within(file, formFindings(file)));
  const forms = sound(all.forms, [...identity, ...inForms]);
  const inPlans = all.plans.files.flatMap((file) => within(file, planFindings(file, forms)));
  const plans = sound(all.plans, [...identity, ...inPlans]);
  const inDepartments = all.departments.files.flatMap((file) =>
    within(file, departmentFindings(file.data.departments)),
  );
  const departments = sound(all.departments, [...identity, ...inDepartments]);
  const misplaced = sheetPlaceProblems(all.sheets.files);
  const sheets = sound(all.sheets, misplaced);
  const referred = { ...all, forms, plans, departments, sheets };
  const written = all.sheets.files.map((file) => ({ file, ...surroundings(file, referred) }));
  return [
    ...neededFileProblems(all, folder),
    ...identity,
    ...inForms,
    ...inPlans,
    ...planOverlapProblems(all.plans),
    ...inDepartments,
    ...all.registers.files.flatMap((file) => within(file, registerFindings(file.data, register))),
    ...misplaced,
    ...written.flatMap((each) => within(each.file, sheetFindings(each, referred, register))),
    ...wholeMoneyProblems(written.flatMap(({ file, form }) => (form ? { file, form } : []))),
    ...glossaryProblems(all.glossaries),
    ...pageProblems(all.pages),
    ...correctionProblems(all.corrections, sheets),
    ...answerProblems(all.answers, sheets, departments),
    ...searchProblems(referred),
  ];
}

/**
 * The files of a kind that others may be held to: not one in which something is wrong already, which would be told again at everything
 * that refers to it. Where there is such a one, nothing is said to be missing.
 */
function sound<Data>({ files, complete }: CheckedFiles<Data>, problems: Problem[]): CheckedFiles<Data> {
  const wrong = new Set(problems.map(({ file }) => file));
  const right = files.filter(({ name }) => !wrong.has(name));
  return { files: right, complete: complete && right.length === files.length };
}

/** The plan and the form of a sheet, where they exist. */
interface Surroundings {
  plan: PlanRecord | undefined;
  form: Form | undefined;
}

/** A sheet in the wrong place may say a wrong measure or year, so that nobody knows what it is to be held to. */
function surroundings(
  file: ContentFile<SheetRecord>,
  { plans, forms, sheets }: ReferringFiles,
): Surroundings {
  if (!sheets.files.includes(file)) return { plan: undefined, form: undefined };
  const plan = planOf(file.data, plans);
  return { plan, form: sheetForm(file.data, plan, forms) };
}

function sheetFindings(
  { file, plan, form }: Surroundings & { file: ContentFile<SheetRecord> },
  { forms, plans, departments, sheets }: ReferringFiles,
  register: RegisterIndex,
): Finding[] {
  const sheet = file.data;
  return [
    ...(sheets.files.includes(file) ? placeFindings(sheet, plans) : []),
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
