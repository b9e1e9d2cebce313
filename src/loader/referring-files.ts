import type { AnswerRecord } from '../schema/answer.ts';
import type { CorrectionRecord } from '../schema/correction.ts';
import type { Department } from '../schema/department.ts';
import type { ExpectedSearch } from '../schema/expected-search.ts';
import type { Form } from '../schema/form.ts';
import type { GlossaryGroup } from '../schema/glossary.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { ProsePage } from '../schema/prose-page.ts';
import type { IndicatorReading, ProjectReading } from '../schema/register.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import type { CheckedFiles } from './content-file.ts';

/** The files that refer to one another. */
export interface ReferringFiles {
  forms: CheckedFiles<Form>;
  plans: CheckedFiles<PlanRecord>;
  departments: CheckedFiles<{ departments: Department[] }>;
  registers: CheckedFiles<{ indicators: IndicatorReading[]; projects: ProjectReading[] }>;
  sheets: CheckedFiles<SheetRecord>;
  glossaries: CheckedFiles<{ groups: GlossaryGroup[] }>;
  pages: CheckedFiles<ProsePage>;
  corrections: CheckedFiles<{ corrections: CorrectionRecord[] }>;
  answers: CheckedFiles<{ answers: AnswerRecord[] }>;
  searches: CheckedFiles<{ searches: ExpectedSearch[] }>;
}
