import type { PathStep } from '../../schema/path-step.ts';

/** Every text in what a file holds, with where it stands. */
export function textsIn(data: unknown, path: PathStep[]): { text: string; path: PathStep[] }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
