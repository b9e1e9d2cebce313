import { z } from 'zod';

/** A field of a schema: its path (`indicators[].baseline.value`) and what it means in both languages. */
export interface DescribedField {
  path: string;
  ja: string;
  en: string;
}

/** Every described field under a schema, in the order of the schema, the inner ones after the one that holds them. */
export function describedFields(schema: z.core.$ZodType, under = ''): DescribedField[] {
  const { def } = bare(schema)._zod;
  if (def.type === 'array') return describedFields(def.element, `${under}[]`);
  if (def.type === 'record') return describedFields(def.valueType, `${under}.*`);
  if (def.type === 'union') return def.options.flatMap((option) => describedFields(option, under));
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([key, field]) => {
    const path = under === '' ? key : `${under}.${key}`;
    const { ja, en } = z.globalRegistry.get(field) ?? {};
    const own = ja === undefined || en === undefined ? [] : [{ path, ja, en }];
    return [...own, ...describedFields(field, path)];
  });
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
