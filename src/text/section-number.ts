import type { Form, SectionPart } from '../schema/form.ts';

/** Under which number the paper has a part, within its section: ③ of （2）③; nothing where it has none. */
export function numberInSection({ sections }: Form, part: SectionPart, text?: string): string {
  const number = sections.find((each) => each.part === part && each.text === text)?.number ?? '';
  return /[①-⑳]/u.exec(number)?.[0] ?? number;
}

/** Under which number the paper has a section of these parts: （2） of （2）① to （2）④; nothing where it has none. */
export function numberOfSection({ sections }: Form, parts: readonly SectionPart[]): string {
  const numbers = sections.filter(({ part }) => parts.includes(part)).map(({ number = '' }) => number);
  return numbers[0]?.replace(/[①-⑳].*$/u, '') ?? '';
}
