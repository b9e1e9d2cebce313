import { notLoaded } from './choice.words.ts';
import { comparisonOf } from '../../charts/comparison/comparison.ts';
import type { Choice } from './address.ts';
import type { Choices, Entry } from './choices.ts';
import { showFiles } from './files.ts';
import { showMultiples } from './multiples.ts';
import { showOverlay } from './overlay.ts';
import { partOf } from './part-of.ts';
import { readIndicator } from './published-indicator.ts';
import type { Loaded, Shown } from './shown.ts';
import { tableOf } from './table.ts';
import { textOf } from './text-of.ts';

const files = new Map<string, Promise<string>>();

/**
 * Shows charts, table and files of a choice, unless the reader has chosen something else meanwhile. Answers with what could
 * not be shown, as sentences.
 */
export async function draw(
  host: HTMLElement,
  { ids, scale }: Choice,
  { entries, isWanted }: Pick<Choices, 'entries'> & { isWanted: () => boolean },
): Promise<string[]> {
  const wanted = ids.flatMap((id) => entries.get(id) ?? []);
  const answers = await Promise.allSettled(wanted.map(load));
  if (!isWanted()) return [];
  const loaded = answers.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const missing = wanted.filter((_, place) => answers[place]?.status === 'rejected');
  const shown: Shown[] = comparisonOf(loaded, scale);
  partOf(host, '[data-result]').hidden = loaded.length === 0;
  showMultiples(host, shown, scale);
  await showOverlay(host, shown, scale);
  partOf(host, '[data-table]').replaceChildren(...tableOf(shown));
  showFiles(host, shown);
  return missing.length === 0 ? [] : [notLoaded(missing.map(({ title }) => title))];
}

async function load(entry: Entry): Promise<Loaded> {
  const { id, json, toward, words } = entry;
  const text = files.get(id) ?? textOf(json);
  files.set(id, text);
  try {
    return { ...entry, ...readIndicator(await text, { toward, words }) };
  } catch (failure) {
    // It is asked for again when it is chosen again.
    files.delete(id);
    throw failure;
  }
}
