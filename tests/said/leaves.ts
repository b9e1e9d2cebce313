import { z } from 'zod';
import { answers } from '../../src/schema/answer.ts';
import { column } from '../../src/schema/column.ts';
import { corrections } from '../../src/schema/correction.ts';
import { releaseRecord, withdrawals } from '../../src/schema/release.ts';
import { cellNumber, decimal, share } from '../../src/schema/decimal.ts';
import { departments } from '../../src/schema/department.ts';
import type { Outlet } from '../../src/schema/described.ts';
import { expectedSearches } from '../../src/schema/expected-search.ts';
import { form } from '../../src/schema/form.ts';
import { glossary } from '../../src/schema/glossary.ts';
import { period, targetPeriod } from '../../src/schema/period.ts';
import { plan } from '../../src/schema/plan.ts';
import { calendarDate, identifier, yesOrNo } from '../../src/schema/printed-text.ts';
import { prosePage } from '../../src/schema/prose-page.ts';
import { register } from '../../src/schema/register.ts';
import { sheet } from '../../src/schema/sheet.ts';
import { site } from '../../src/schema/site.ts';
import { siteUrl } from '../../src/schema/site-address.ts';
import { webAddress } from '../../src/schema/web-address.ts';

/** Every schema that a content folder is read by, with the files that it reads. */
export const schemas = {
  site: { schema: site, files: 'site.yaml' },
  form: { schema: form, files: 'forms/*.yaml' },
  plan: { schema: plan, files: 'plans/*.yaml' },
  departments: { schema: departments, files: 'departments.yaml' },
  register: { schema: register, files: 'register/**/*.yaml' },
  sheet: { schema: sheet, files: 'measures/**/*.yaml' },
  corrections: { schema: corrections, files: 'corrections.yaml' },
  answers: { schema: answers, files: 'answers.yaml' },
  searches: { schema: expectedSearches, files: 'searches.yaml' },
  glossary: { schema: glossary, files: 'glossary/*.yaml' },
  prosePage: { schema: prosePage, files: 'pages/*.yaml' },
  release: { schema: releaseRecord, files: 'releases/*/release.json' },
  withdrawals: { schema: withdrawals, files: 'releases/*/withdrawals.json' },
};

export type SchemaName = keyof typeof schemas;

/** What stands in a leaf: `choice` one of some words · `period` a period, or a column with its basis · `id` what makes or names an address. */
export type LeafKind = 'text' | 'number' | 'date' | 'address' | 'period' | 'id' | 'choice' | 'yesOrNo';

/** A field that holds a value and no further fields. */
export interface Leaf {
  /** `sheet indicators[].baseline.value`; `(ratio_to_target)` tells one kind of a thing from the others. */
  name: string;
  schema: SchemaName;
  kind: LeafKind;
  /** The words that a choice is among. */
  options: string[];
  said: readonly Outlet[];
  exempt?: string;
}

interface Declared {
  said?: readonly Outlet[];
  exempt?: string;
}

/** Every leaf of every schema, in the order of the schemas; the same field of two kinds of a thing once for each. */
export function everyLeaf(all: Partial<typeof schemas> = schemas): Leaf[] {
  return Object.entries(all).flatMap(([name, { schema: of }]) => leavesOf(of, name as SchemaName));
}

function leavesOf(
  schema: z.core.$ZodType,
  name: SchemaName,
  path = '',
  above: Declared = declared(schema) ?? {},
): Leaf[] {
  const own = declared(schema) ?? above;
  const { def } = inner(schema)._zod;
  // What is written by a command, and not by a city, is exempt as a whole.
  if (def.type === 'object' && own.exempt !== undefined) return [leafOf(schema, name, path, own)];
  if (def.type === 'array') return leavesOf(def.element, name, `${path}[]`, own);
  if (def.type === 'record') return leavesOf(def.valueType, name, `${path}.*`, own);
  if (def.type === 'union')
    return def.options.flatMap((option) => leavesOf(option, name, path + kindOfThing(option), own));
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([key, field]) => leavesOf(field, name, within(path, key), {}));
  return [leafOf(schema, name, path, own)];
}

function leafOf(schema: z.core.$ZodType, name: SchemaName, path: string, own: Declared): Leaf {
  const { def } = inner(schema)._zod;
  const kind = kindOf(schema);
  const options = def.type === 'enum' ? Object.keys(def.entries) : def.type === 'literal' ? def.values : [];
  return {
    name: [name, path].filter(Boolean).join(' '),
    schema: name,
    kind,
    options: kind === 'choice' ? options.map(String) : [],
    said: own.said ?? [],
    ...(own.exempt === undefined ? {} : { exempt: own.exempt }),
  };
}

/** The path of a field of an object. */
export function within(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** What tells one kind of a thing from the others, where a schema has several with fields of the same name: `(ratio_to_target)`. */
export function kindOfThing(option: z.core.$ZodType): string {
  const { def } = inner(option)._zod;
  if (def.type !== 'object') return '';
  const name = def.shape['name'];
  const told = name && inner(name)._zod.def;
  return told?.type === 'literal' ? `(${told.values.join()})` : '';
}

/** A declaration counts for what a field holds, for each item of its list; the fields of an object have their own. */
function declared(schema: z.core.$ZodType): Declared | undefined {
  const meta = z.globalRegistry.get(schema);
  return meta?.said || meta?.exempt !== undefined ? meta : undefined;
}

/** The schema that stands behind optional fields, defaults and transforms. */
export function inner(schema: z.core.$ZodType): z.core.$ZodTypes {
  return chain(schema).at(-1)!;
}

/** A schema and those that stand behind it, the outermost first. */
export function chain(schema: z.core.$ZodType): z.core.$ZodTypes[] {
  const all = [schema as z.core.$ZodTypes];
  for (;;) {
    const { def } = all.at(-1)!._zod;
    const next =
      def.type === 'pipe'
        ? def.in._zod.def.type === 'transform'
          ? def.out
          : def.in
        : def.type === 'optional' || def.type === 'default' || def.type === 'nullable'
          ? def.innerType
          : undefined;
    if (!next) return all;
    all.push(next as z.core.$ZodTypes);
  }
}

const kinds: [LeafKind, z.core.$ZodType[]][] = [
  ['number', [decimal, cellNumber, share]],
  ['period', [period, targetPeriod, column]],
  ['date', [calendarDate]],
  ['address', [webAddress, siteUrl]],
  ['id', [identifier]],
  ['yesOrNo', [yesOrNo]],
];

/** What a leaf holds: that of the shared schema it is made of. */
function kindOf(schema: z.core.$ZodType): LeafKind {
  const made = new Set(chain(schema).map((each) => each._zod.def));
  const known = kinds.find(([, bases]) => bases.some((base) => made.has(base._zod.def as never)));
  if (known) return known[0];
  return ['enum', 'literal'].includes(inner(schema)._zod.def.type) ? 'choice' : 'text';
}
