import type { Form, SectionPart } from '../schema/form.ts';

/** A printed number of a section: what it begins with, and what is left of it. */
interface SectionNumber {
  /** （2） of （2）③, Ⅳ of Ⅳ-1; of a number without parts the whole. */
  head: string;
  /** ③ of （2）③; empty where the number has no parts. */
  inner: string;
}

/** A printed number in its parts: a circled number, one in brackets or one behind a stroke stands within what is before it. */
export function numberParts(number: string): SectionNumber {
  const [, head = number, inner = ''] =
    /^(.+?)([①-⑳]|[（(][0-9０-９]+[)）]|[-－‐][0-9０-９]+)$/u.exec(number) ?? [];
  return { head, inner };
}

/** Under which number the paper has a part, within its section: ③ of （2）③; nothing where it has none. */
export function numberInSection({ sections }: Form, part: SectionPart, text?: string): string {
  const { head, inner } = numberParts(
    sections.find((each) => each.part === part && each.text === text)?.number ?? '',
  );
  return inner === '' ? head : inner;
}

/** Under which number the paper has a section of these parts: （2） of （2）① to （2）④; nothing where it has none. */
export function numberOfSection({ sections }: Form, parts: readonly SectionPart[]): string {
  return numberParts(sections.find(({ part }) => parts.includes(part))?.number ?? '').head;
}
