import type { z } from 'zod';
import { sheetIdOf } from '../domain/publication/sheet-key.ts';
import { readPeriod } from '../schema/period.ts';
import { knownFields } from '../schema/field-name.ts';
import { recordFiles } from '../schema/record-files.ts';
import type { Fault } from './encoding.ts';

/** A kind of file that stands where another kind belongs, with what to do. */
interface Misfiled {
  /** The schema that it was written for. */
  schema: z.core.$ZodType;
  fault: Fault;
}

/**
 * Whether a file holds what belongs in another place: most of its fields are those of another kind of file, and hardly any of its
 * own. Then it is said where it belongs, and nothing of its fields, which may be right there.
 */
export function misfiled(data: unknown, schema: z.core.$ZodType): Misfiled | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const written = Object.keys(data);
  const fitting = (kind: z.core.$ZodType) => written.filter((key) => knownFields(kind).includes(key)).length;
  const own = fitting(schema);
  const [best] = recordFiles
    .filter((each) => !each.file.endsWith('.json'))
    .map((each) => ({ ...each, count: fitting(each.schema) }))
    .toSorted((one, other) => other.count - one.count);
  if (!best || best.schema === schema || best.count * 2 <= written.length || own * 2 > best.count)
    return undefined;
  const place = best.id === 'sheet' ? placeOfSheet(data) : undefined;
  return {
    schema: best.schema,
    fault: {
      field: 'ファイルの場所',
      reason: `「${best.title}」のファイルの内容が書かれています。この場所に置くものではありません。`,
      remedy: `${place ?? `${best.file} のような、${best.title}の場所`} に移してください。`,
    },
  };
}

/** Where a sheet belongs, as far as it says so in a way that can be read. */
function placeOfSheet(data: object): string | undefined {
  const { measure, fiscalYear, phase } = data as Record<string, unknown>;
  const year = typeof fiscalYear === 'string' ? readPeriod(fiscalYear) : undefined;
  if (typeof measure !== 'string' || year === undefined || !year.startsWith('FY')) return undefined;
  if (phase !== 'settled' && phase !== 'budget') return undefined;
  return `measures/${sheetIdOf({ measureId: measure, fiscalYear: year, phase })}.yaml`;
}
