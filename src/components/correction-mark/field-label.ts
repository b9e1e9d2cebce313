import type { Form } from '../../schema/form.ts';
import { costItemLabel } from '../../text/cost-item.ts';

/** What a form calls an amount or a text field that was corrected. */
export function fieldLabel(id: string, form: Form): string {
  return form.texts.find((field) => field.id === id)?.label ?? costItemLabel(id, [{ form }]);
}
