import type { z } from 'zod';
import { japaneseName, schemaAt } from '../schema/field-name.ts';
import type { PathStep } from '../schema/path-step.ts';
import { writtenPath } from './written-path.ts';

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
