import type { Form, TextField } from '../../schema/form.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { Passage } from './publication.ts';

/** The text fields of the form in its order: those of a sheet all, 空欄 where nothing is written; of a project what is written. */
export function textsOf(written: SheetRecord['texts'], { texts }: Form, of: TextField['of']): Passage[] {
  return texts.flatMap((field): Passage[] => {
    if (field.of !== of) return [];
    const said = written[field.id] ?? (of === 'sheet' ? { absence: 'blank' as const } : undefined);
    if (said === undefined) return [];
    const text = Array.isArray(said) ? { paragraphs: said } : { paragraphs: [], absence: said.absence };
    return [{ field, ...text, isPrimary: true }];
  });
}
