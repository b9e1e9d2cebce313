import { z } from 'zod';

/** A field of a schema: its path (`indicators[].baseline.value`) and what it means in both languages. */
export interface DescribedField {
  path: string;
  ja: string;
  en: string;
  schema: z.core.$ZodType;
  /** The word in another field with which alone it may stand: `ratio_to_target` in `name`. */
  with?: { field: string; word: string };
}

/** Every described field under a schema, in the order of the schema, the inner ones after the one that holds them. */
export function describedFields(schema: z.core.$ZodType, under = ''): DescribedField[] {
  const { def } = bare(schema)._zod;
  if (def.type === 'array') return describedFields(def.element, `${under}[]`);
  if (def.type === 'record') return describedFields(def.valueType, `${under}.*`);
  if (def.type === 'union')
    return def.options.flatMap((option) => {
      const told = conditionOf(option, def);
      const isOwn = ({ path }: DescribedField) => !/[.[]/.test(path.slice(under.length + 1));
      return describedFields(option, under).map((field) =>
        told && isOwn(field) ? { ...field, with: told } : field,
      );
    });
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([key, field]) => {
    const path = under === '' ? key : `${under}.${key}`;
    const { ja, en } = z.globalRegistry.get(field) ?? {};
    const own = ja === undefined || en === undefined ? [] : [{ path, ja, en, schema: field }];
    return [...own, ...describedFields(field, path)];
  });
}

/** By which word in which field an option of a union is told from the others; nothing where its kind tells. */
function conditionOf(
  option: z.core.$ZodType,
  { discriminator }: Partial<z.core.$ZodDiscriminatedUnionDef>,
): DescribedField['with'] {
  const { def } = bare(option)._zod;
  if (discriminator === undefined || def.type !== 'object') return undefined;
  const tag = def.shape[discriminator];
  const literal = tag && bare(tag)._zod.def;
  return literal?.type === 'literal' ? { field: discriminator, word: String(literal.values[0]) } : undefined;
}

/** The schema that stands behind optional fields, defaults and transforms. */
export function bare(schema: z.core.$ZodType): z.core.$ZodTypes {
  let inner = schema as z.core.$ZodTypes;
  for (;;) {
    const { def } = inner._zod;
    if (def.type === 'pipe')
      inner = (def.in._zod.def.type === 'transform' ? def.out : def.in) as z.core.$ZodTypes;
    else if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable')
      inner = def.innerType as z.core.$ZodTypes;
    else return inner;
  }
}
