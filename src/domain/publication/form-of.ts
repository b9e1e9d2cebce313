import type { MeasureRecord } from '../../schema/plan.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { byId } from './by-id.ts';
import { once } from './once.ts';
import type { Plan } from './publication.ts';

/** The form of a sheet: its own, else its measure's, else its plan's. */
export function formOf(
  { form, measure }: Pick<SheetRecord, 'form' | 'measure'>,
  plan: Pick<Plan, 'measures'> & { form: string },
): string {
  return form ?? measuresIn(plan.measures).get(measure)?.form ?? plan.form;
}

const measuresIn = once((measures: readonly MeasureRecord[]) => byId(measures));
