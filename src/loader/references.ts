import type { CorrectionRecord } from '../schema/correction.ts';
import type { Department } from '../schema/department.ts';
import type { GlossaryGroup } from '../schema/glossary.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { ProsePage } from '../schema/prose-page.ts';
import type { IndicatorReading, ProjectReading } from '../schema/register.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import type { CheckedFiles, ContentFile } from './content-file.ts';
import type { Finding, Problem } from './problem.ts';
import { columnFindings } from './references/columns.ts';
import { correctionProblems } from './references/corrections.ts';
import { departmentFindings, unknownDepartments } from './references/departments.ts';
import { glossaryProblems } from './references/glossary.ts';
import { identityFindings, sheetIdFindings } from './references/identity.ts';
import { indicatorFindings } from './references/indicators.ts';
import { moneyFindings } from './references/money.ts';
import { pageProblems } from './references/pages.ts';
import { planFindings } from './references/plan.ts';
import { progressFindings } from './references/progress.ts';
import { ratingFindings } from './references/ratings.ts';
import { indexRegister, registerFindings, unregistered, type RegisterIndex } from './references/register.ts';
import { opinionFindings } from './references/opinions.ts';
import { placeFindings, planOf, twins } from './references/sheet-place.ts';

/** The files that refer to one another. */
export interface ReferringFiles {
  plans: CheckedFiles<PlanRecord>;
  departments: CheckedFiles<{ departments: Department[] }>;
  registers: CheckedFiles<{ indicators: IndicatorReading[]; projects: ProjectReading[] }>;
  sheets: CheckedFiles<SheetRecord>;
  glossaries: CheckedFiles<{ groups: GlossaryGroup[] }>;
  pages: CheckedFiles<ProsePage>;
  corrections: CheckedFiles<{ corrections: CorrectionRecord[] }>;
}

/** Checks everything that one file alone cannot tell: whatever is referred to exists, fits, and stands there once. */
export function checkReferences(all: ReferringFiles): Problem[] {
  const { plans, departments, registers, sheets } = all;
  const register = indexRegister(registers);
  return [
    ...identityFindings(all),
    ...plans.files.flatMap((file) => within(file, planFindings(file.data))),
    ...departments.files.flatMap((file) => within(file, departmentFindings(file.data.departments))),
    ...registers.files.flatMap((file) => within(file, registerFindings(file.data, register))),
    ...twins(sheets.files),
    ...sheets.files.flatMap((file) => within(file, sheetFindings(file, all, register))),
    ...glossaryProblems(all.glossaries),
    ...pageProblems(all.pages),
    ...correctionProblems(all.corrections, sheets),
  ];
}

function sheetFindings(
  file: ContentFile<SheetRecord>,
  { plans, departments }: ReferringFiles,
  register: RegisterIndex,
): Finding[] {
  const sheet = file.data;
  const plan = planOf(sheet, plans);
  return [
    ...placeFindings(file, plans),
    ...sheetIdFindings(sheet),
    ...unregistered(sheet, register),
    ...unknownDepartments(sheet, departments),
    ...columnFindings(sheet),
    ...opinionFindings(sheet),
    ...(plan ? indicatorFindings(sheet, plan, register) : []),
    ...(plan ? ratingFindings(sheet, plan) : []),
    ...(plan ? progressFindings(sheet, plan) : []),
    ...(plan ? moneyFindings(sheet, plan) : []),
  ];
}

function within(file: ContentFile<unknown>, findings: Finding[]): Problem[] {
  return findings.map(file.problem);
}
