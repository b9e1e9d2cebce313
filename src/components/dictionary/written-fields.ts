import type { z } from 'zod';
import { describedFields, type DescribedField } from '../../schema/field-list.ts';

/** The fields of a schema that stand in at least one of some records: what no record has at its top, is not explained. */
export function writtenFields(schema: z.core.$ZodType, records: readonly object[]): DescribedField[] {
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  const written = new Set(
    records.flatMap((record) =>
      Object.entries(record).flatMap(([key, value]) => (isEmpty(value) ? [] : key)),
    ),
  );
  return describedFields(schema).filter(({ path }) => written.has(/^[^.[]+/.exec(path)?.[0] ?? path));
}
