import type { FollowingYear } from '../domain/between-sheets/opinion-threads.ts';
import { changesOf } from '../domain/between-sheets/changes-of-things.ts';
import type { SheetChanges } from '../domain/between-sheets/sheet-changes.ts';
import type { Sheet } from '../domain/publication/publication.ts';
import type { Opinion } from '../schema/sheet.ts';
import { thingsNamed, topicsOf } from './named-things.ts';

/** What a later sheet has of the thing that an opinion or its answer names; that it came of it is not said. */
export interface OpinionEcho {
  sheet: Sheet;
  /** The words that both have. */
  words: string[];
  /** Its paragraphs with one of the words, the city's own. */
  paragraphs: string[];
  /** What it has otherwise than the sheet before, of these things alone; nothing where that is nothing. */
  changes?: SheetChanges;
}

/** Looks for what an opinion names in the sheets that followed. */
export function echoesOf(
  { opinion, answer = '' }: Opinion,
  { measure, vocabulary }: Sheet,
  following: readonly FollowingYear[],
): OpinionEcho[] {
  const said = `${opinion}\n${answer}`;
  const things = thingsNamed(said, measure);
  const ids = new Set(things.map(({ id }) => id));
  const topics = [...things.map(({ word }) => word), ...topicsOf(said, vocabulary)];
  return following.flatMap(({ changes }) => {
    if (!changes) return [];
    const { later } = changes;
    const texts = later.own.texts.flatMap(({ paragraphs }) => paragraphs);
    const paragraphs = texts.filter((text) => topics.some((word) => text.includes(word)));
    const { changes: ofThings, ids: changed } = changesOf(changes, ids);
    const words = [
      ...things.filter(({ id }) => changed.has(id)).map(({ word }) => word),
      ...topics.filter((word) => paragraphs.some((text) => text.includes(word))),
    ];
    if (words.length === 0) return [];
    return [
      {
        sheet: later,
        words: withoutParts(words),
        paragraphs,
        ...(changed.size > 0 ? { changes: ofThings } : {}),
      },
    ];
  });
}

/** The words that are no part of another one of them. */
function withoutParts(words: readonly string[]): string[] {
  const unique = [...new Set(words)];
  return unique.filter((word) => !unique.some((other) => other !== word && other.includes(word)));
}
