import type { Form, SectionPart } from '../../schema/form.ts';

/** Under which number the paper has a part, within its section: ③ of （2）③; nothing where it has none. */
export function numberInSection({ sections }: Form, part: SectionPart, text?: string): string {
  const number = sections.find((each) => each.part === part && each.text === text)?.number ?? '';
  return /[①-⑳]/u.exec(number)?.[0] ?? number;
}
