import type { z } from 'zod';

/**
 * Where a field comes out (schema/README: said or exempt): on a `page`, in the official form for `print`, in a data `file`, or found by
 * the `search` (words and names). A test changes each field and sees it there.
 */
export type Outlet = 'page' | 'print' | 'file' | 'search';

declare module 'zod' {
  interface GlobalMeta {
    /** What the field means, in Japanese: shown to staff in error messages and in the published dictionary. */
    ja?: string;
    /** The same in English. */
    en?: string;
    /** What may be written, in Japanese, where the schema alone does not say it: of a kind of value, wherever it stands. */
    written?: string;
    /** What to say where the field is missing, if the plain sentence would not be enough. */
    missing?: string;
    /** Where the field comes out; every leaf says it, or why it comes out nowhere. */
    said?: readonly Outlet[];
    /** Why the field comes out nowhere. */
    exempt?: string;
  }
}

/** Gives a schema its meaning in both languages, and says where it comes out: the one place where a field is explained. */
export function described<Schema extends z.ZodType>(
  schema: Schema,
  ja: string,
  en: string,
  more: { missing?: string; said?: readonly Outlet[]; exempt?: string } = {},
): Schema {
  return schema.meta({ ja, en, ...more });
}

/** What `refuse` needs of a zod transform or check context. */
export interface RefusalContext {
  issues: z.core.$ZodRawIssue[];
}

/** Refuses a value in plain Japanese: why it cannot be read, and how to put it right. */
export function refuse(
  context: RefusalContext,
  input: unknown,
  reason: string,
  remedy: string,
  path: (string | number)[] = [],
): void {
  context.issues.push({ code: 'custom', input, message: reason, params: { remedy }, path });
}
