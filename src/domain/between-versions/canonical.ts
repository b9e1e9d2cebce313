/**
 * Data as one text that is the same for the same data: keys in the order of their code units, what is undefined left out. Two things
 * are equal where their canonical texts are.
 */
export function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    isPlainObject(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** Whether something is an object of fields, and no list, no text and no number. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
