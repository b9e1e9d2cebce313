import { formOf } from '../../domain/publication/form-of.ts';
import type { Form } from '../../schema/form.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { CheckedFiles } from '../content-file.ts';
import { didYouMean, thereAre } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';

/** The form that a sheet is written on, where there is one: its own, else its measure's, else its plan's. */
export function sheetForm(
  sheet: SheetRecord,
  plan: PlanRecord | undefined,
  forms: CheckedFiles<Form>,
): Form | undefined {
  const wanted = plan ? formOf(sheet, plan) : sheet.form;
  return forms.files.find(({ data }) => data.id === wanted)?.data;
}

/** A form that a sheet, a measure or a plan names and that no file holds. */
export function unknownForm(
  form: string | undefined,
  path: PathStep[],
  forms: CheckedFiles<Form>,
): Finding[] {
  const known = forms.files.map(({ data }) => data.id);
  if (form === undefined || known.includes(form) || !forms.complete) return [];
  return [
    {
      path,
      reason: `様式「${form}」が forms にありません。`,
      remedy: `${didYouMean(form, known)}${thereAre(known)}新しい様式なら forms に書き足してください。`,
    },
  ];
}
