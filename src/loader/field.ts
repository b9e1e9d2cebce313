import { z } from 'zod';
import { bare } from '../schema/field-list.ts';
import { readPeriod } from '../schema/period.ts';
import type { PathStep } from './problem.ts';

function schemaUnder(schema: z.core.$ZodType, step: PathStep): z.core.$ZodType | undefined {
  const { def } = bare(schema)._zod;
  if (def.type === 'object') return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
  if (def.type === 'record') return def.valueType;
  if (def.type === 'array') return def.element;
  if (def.type === 'union') return def.options.map((option) => schemaUnder(option, step)).find(Boolean);
  return undefined;
}

/** The schema at the end of a path. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PathStep[]): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((at, step) => at && schemaUnder(at, step), schema);
}

/** The fields that may stand in an object; none where the schema is no object. */
export function knownFields(schema: z.core.$ZodType | undefined): string[] {
  if (!schema) return [];
  const { def } = bare(schema)._zod;
  if (def.type === 'object') return Object.keys(def.shape);
  return def.type === 'union' ? def.options.flatMap(knownFields) : [];
}

/** What a field is called in Japanese, short: `値` for 「値（数だけ。単位は付けない）」. Empty where nothing is said. */
export function japaneseName(schema: z.core.$ZodType | undefined): string {
  const said = schema && z.globalRegistry.get(schema)?.ja;
  return said?.replace(/（[^（）]*）$/u, '').replace(/^（\d）/u, '') ?? '';
}

/** What is written at a path of a file's data; undefined where nothing is. */
export function valueAt(data: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<PathStep, unknown>)[step]
        : undefined,
    data,
  );
}

/** A path in words that can be found in the file: `indicators 3番目（103-kpi-10） › baseline › value（値）`. */
export function fieldInWords(schema: z.core.$ZodType, data: unknown, path: readonly PathStep[]): string {
  const words: string[] = [];
  let named: { index: number; name: string } | undefined;
  for (const [index, step] of path.entries()) {
    const before = valueAt(data, path.slice(0, index));
    // A cell written short has no field `value` in the file.
    if (typeof before === 'string') break;
    if (typeof step === 'number') {
      words[words.length - 1] =
        `${words.at(-1) ?? ''} ${step + 1}番目${itemName(valueAt(data, path.slice(0, index + 1)))}`;
    } else {
      words.push(writtenKey(before, step));
      const name = japaneseName(schemaAt(schema, path.slice(0, index + 1)));
      if (name) named = { index: words.length - 1, name };
    }
  }
  if (named) {
    const word = words[named.index] ?? '';
    words[named.index] = word.includes(' ') ? word : `${word}（${named.name}）`;
  }
  return words.join(' › ') || 'ファイル全体';
}

/** The name of a field as it is written: a year may be spelt in more than one way (`R3年度` for `FY2021`). */
function writtenKey(parent: unknown, step: string): string {
  if (typeof parent !== 'object' || parent === null || Object.hasOwn(parent, step)) return step;
  return Object.keys(parent).find((key) => readPeriod(key) === step) ?? step;
}

/** By what an item of a list is found: its id, else its name or number. */
function itemName(item: unknown): string {
  const name = ['id', 'name', 'number', 'step', 'grade', 'kind', 'axis', 'text'].map((key) =>
    valueAt(item, [key]),
  );
  const found = name.find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof found === 'string' ? `（${found.trim().slice(0, 30)}）` : '';
}
