import { z } from 'zod';
import { bare } from './field-list.ts';

/** Whether a field has to be written wherever what holds it is written. */
export function isNeeded(schema: z.core.$ZodType): boolean {
  return !z.safeParse(schema, undefined).success;
}

/** What counts where a field is left out, as one would write it; nothing where there is no such word. */
export function wordByDefault(schema: z.core.$ZodType): string | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'default') return undefined;
  const value: unknown = def.defaultValue;
  const isWord = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isWord ? String(value) : undefined;
}

/**
 * What may be written in a field, in Japanese: the words to choose from, an example of the kind of value, or that fields follow below.
 * @throws where neither the schema nor its `written` says it
 */
export function writtenAs(schema: z.core.$ZodType): string {
  const said = saidOf(schema);
  if (said !== undefined) return said;
  const inner = bare(schema);
  const { def } = inner._zod;
  switch (def.type) {
    case 'enum':
      return choices(inner as z.core.$ZodEnum);
    case 'literal':
      return def.values.map((value) => `\`${String(value)}\``).join('、');
    case 'array':
      return `「- 」で1つずつ：${writtenAs(def.element)}`;
    case 'record':
      return recordOf(def);
    case 'union':
      return [...new Set(def.options.map(writtenAs))].join('、または ');
    case 'object':
      return '下の項目';
    default:
      throw new Error(
        `What may be written in a field of the kind ${def.type} is not said: give its schema a \`written\`.`,
      );
  }
}

/** What a kind of value says of itself, from the outside in. */
function saidOf(schema: z.core.$ZodType): string | undefined {
  const said = z.globalRegistry.get(schema)?.written;
  if (said !== undefined) return said;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default') return saidOf(def.innerType);
  if (def.type !== 'pipe') return undefined;
  return saidOf(def.in._zod.def.type === 'transform' ? def.out : def.in);
}

/** The words of a list, with what each means where the sentence that refuses any other says so. */
function choices(of: z.core.$ZodEnum): string {
  const { entries, error } = of._zod.def;
  const words = Object.values(entries).map(String);
  const refusal = error === undefined ? undefined : z.safeParse(of, undefined).error?.issues[0]?.message;
  return refusal !== undefined && words.every((word) => refusal.includes(word))
    ? refusal.replace(/(?:[をで]書きます)?。$/u, '')
    : `${words.map((word) => `\`${word}\``).join('、')} のどれか`;
}

function recordOf({ keyType, valueType }: z.core.$ZodRecordDef): string {
  const key = bare(keyType);
  const value = writtenAs(valueType);
  if (key._zod.def.type === 'enum') return `${value}。名前は ${choices(key as z.core.$ZodEnum)}`;
  return `${saidOf(keyType) === undefined ? '列' : 'ID'}ごとに：${value}`;
}
