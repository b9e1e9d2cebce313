import { z } from 'zod';
import { bare } from '../schema/field-list.ts';
import type { PathStep } from './problem.ts';
import { writtenPath } from './written-path.ts';

function schemaUnder(schema: z.core.$ZodType, step: PathStep): z.core.$ZodType | undefined {
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
export function schemaAt(schema: z.core.$ZodType, path: readonly PathStep[]): z.core.$ZodType | undefined {
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

/** What is written at a path of a file's data, however the file spells the path; undefined where nothing is. */
export function valueAt(data: unknown, path: readonly PathStep[]): unknown {
  return writtenPath(data, path).reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<PathStep, unknown>)[step]
        : undefined,
    data,
  );
}

/** A path in words that can be found in the file: `indicators 3番目（103-kpi-10） › baseline › value（値）`. */
export function fieldInWords(schema: z.core.$ZodType, data: unknown, path: readonly PathStep[]): string {
  const written = writtenPath(data, path);
  const words: string[] = [];
  let named: { index: number; name: string } | undefined;
  for (const [index, step] of written.entries()) {
    const before = valueAt(data, written.slice(0, index));
    // A cell written short has no field `value` in the file.
    if (typeof before === 'string') break;
    if (typeof step === 'number') {
      words[words.length - 1] =
        `${words.at(-1) ?? ''} ${step + 1}番目${itemName(valueAt(data, written.slice(0, index + 1)))}`;
    } else {
      words.push(step);
      const name = japaneseName(schemaAt(schema, written.slice(0, index + 1)));
      if (name) named = { index: words.length - 1, name };
    }
  }
  if (named) {
    const word = words[named.index] ?? '';
    words[named.index] = word.includes(' ') ? word : `${word}（${named.name}）`;
  }
  return words.join(' › ') || 'ファイル全体';
}

/** By what an item of a list is found: its id, else its name or number. */
function itemName(item: unknown): string {
  const name = ['id', 'name', 'number', 'step', 'grade', 'kind', 'axis', 'text'].map((key) =>
    valueAt(item, [key]),
  );
  const found = name.find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof found === 'string' ? `（${found.trim().slice(0, 30)}）` : '';
}
