import type { Form, SectionPart } from '../../schema/form.ts';
import { periodLabel } from '../../text/period.ts';
import { numberInSection } from '../../text/section-number.ts';

/** The heading of a part as the form prints it, ④ 令和5年度施策の方針; `otherwise` where the form has none. */
export function sectionTitle(
  form: Form,
  part: SectionPart,
  { text, fiscalYear, otherwise }: { text?: string; fiscalYear?: string; otherwise: string },
): string {
  const title = form.sections.find((each) => each.part === part && each.text === text)?.title;
  const words = title?.replaceAll('{year}', fiscalYear === undefined ? '' : periodLabel(fiscalYear));
  return [numberInSection(form, part, text), words ?? otherwise].filter(Boolean).join(' ');
}
