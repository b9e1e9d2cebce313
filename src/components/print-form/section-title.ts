import type { Sheet } from '../../domain/publication/publication.ts';
import type { SectionPart } from '../../schema/form.ts';
import { numberInSection } from '../../text/section-number.ts';
import { printedTitle } from '../sheet-page/part-title.ts';

/** The heading of a part as the form prints it, ④ 令和5年度施策の方針; the form's word for the part where it prints none. */
export function sectionTitle(sheet: Sheet, part: SectionPart, text?: string): string {
  const { form } = sheet;
  const printed = form.sections.find((each) => each.part === part && each.text === text);
  const number = numberInSection(form, part, text);
  const title = printedTitle(printed ?? { part, text }, sheet);
  // A number in brackets stands off from the title by itself.
  return [number, title].filter((words) => words !== '').join(/[)）]$/u.test(number) ? '' : ' ');
}
