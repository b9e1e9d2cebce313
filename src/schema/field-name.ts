import { z } from 'zod';
import { bare } from './field-list.ts';

type Step = string | number;

function schemaUnder(schema: z.core.$ZodType, step: Step): z.core.$ZodType | undefined {
  const { def } = bare(schema)._zod;
  if (def.type === 'object') return Object.hasOwn(def.shape, step) ? def.shape[step] : cellOf(schema);
  if (def.type === 'record') return def.valueType;
  if (def.type === 'array') return def.element;
  if (def.type === 'union') return def.options.map((option) => schemaUnder(option, step)).find(Boolean);
  return undefined;
}

/** The schema of a row's cells, however the row is written; undefined where the schema is no row. */
export function cellOf(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (!schema) return undefined;
  const { def } = bare(schema)._zod;
  const values = def.type === 'object' ? def.shape['values'] : undefined;
  const inside = values && bare(values)._zod.def;
  return inside?.type === 'record' ? inside.valueType : undefined;
}

/** The schema at the end of a path. */
export function schemaAt(schema: z.core.$ZodType, path: readonly Step[]): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((at, step) => at && schemaUnder(at, step), schema);
}

/** The fields that may stand in an object or in a record of named things; none where any may, or where the schema is neither. */
export function knownFields(schema: z.core.$ZodType | undefined): string[] {
  if (!schema) return [];
  const { def } = bare(schema)._zod;
  if (def.type === 'object') return Object.keys(def.shape);
  if (def.type === 'record') {
    const key = bare(def.keyType)._zod.def;
    return key.type === 'enum' ? Object.values(key.entries).map(String) : [];
  }
  return def.type === 'union' ? def.options.flatMap(knownFields) : [];
}

/** What a field is called in Japanese, short: `値` for 「値（数だけ。単位は付けない）」. Empty where nothing is said. */
export function japaneseName(schema: z.core.$ZodType | undefined): string {
  const said = schema && z.globalRegistry.get(schema)?.ja;
  return said?.replace(/（[^（）]*）$/u, '').replace(/^（\d）/u, '') ?? '';
}
