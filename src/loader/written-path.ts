import { columnKey } from '../schema/column-key.ts';
import { readColumn } from '../schema/column.ts';
import type { PathStep } from '../schema/path-step.ts';

/**
 * A path as the file spells it. A row may be written short, without `values`, or long; a column may be spelt in more than one
 * way (`R3年度` for `FY2021`, `令和6年度（予算）` for `FY2024 budget`). Steps that nobody wrote stay as they are.
 */
export function writtenPath(data: unknown, path: readonly PathStep[]): PathStep[] {
  const [step, ...rest] = path;
  if (step === undefined || typeof data !== 'object' || data === null) return [...path];
  const under = (key: PathStep): PathStep[] => [
    key,
    ...writtenPath((data as Record<PathStep, unknown>)[key], rest),
  ];
  if (Object.hasOwn(data, step)) return under(step);
  if (Array.isArray(data)) return [...path];
  if (step === 'values' && rest.length > 0) return writtenPath(data, rest);
  const key = columnAmong(Object.keys(data), String(step));
  if (key !== undefined) return under(key);
  const { values } = data as { values?: unknown };
  const inside = writtenPath(values, path);
  return inside[0] !== undefined && isIn(values, inside[0]) ? ['values', ...inside] : [...path];
}

/** The key that spells a column: the very one, else, where the basis is not said, one of its period. */
function columnAmong(keys: readonly string[], wanted: string): string | undefined {
  const columns = keys.flatMap((key) => {
    const column = readColumn(key);
    return 'reason' in column ? [] : [{ key, column }];
  });
  const [period] = wanted.split(' ');
  const found =
    columns.find(({ column }) => columnKey(column) === wanted) ??
    columns.find(({ column }) => column.period === period);
  return found?.key;
}

function isIn(data: unknown, key: PathStep): boolean {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key);
}
