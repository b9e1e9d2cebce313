import { once } from '../../domain/publication/once.ts';
import { paragraphsOf } from '../../schema/judged.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { PathStep } from '../../schema/path-step.ts';
import { indicatorsOf } from '../../domain/publication/sheet-indicators.ts';
import type { Paper } from './paper.ts';
import type { SameTexts, Slip, TextPart } from './slip.ts';

/** A text of a sheet with where it stands, and of which indicator or project it is, where it is of one. */
interface Passage {
  part: TextPart;
  text: string;
  path: PathStep[];
  subject?: string;
}

/** Texts so short that any two years may have them alike (なし, 特になし, 検討中) are not compared. */
const shortest = 5;

/** A text so long that nobody writes it twice the same by chance. */
const telling = 15;

/** Which sheet of a year and phase was the first to say something, so that a copy is held against its original alone. */
export class FirstSaid {
  readonly #papers = new Map<string, Paper>();

  /** The other measures' sheets of the same year and phase that were the first to say what this one says too. */
  of(paper: Paper): Paper[] {
    return [
      ...new Set(passagesOf(paper.record).flatMap((each) => this.#papers.get(keyOf(each, paper)) ?? [])),
    ];
  }

  /** Keeps what a sheet says, once it has been held against the others. */
  add(paper: Paper): void {
    for (const each of passagesOf(paper.record)) {
      const key = keyOf(each, paper);
      if (!this.#papers.has(key)) this.#papers.set(key, paper);
    }
  }
}

function keyOf(passage: Passage, { key: { fiscalYear, phase } }: Paper): string {
  return [fiscalYear, phase, partKey(passage), passage.text].join(' ');
}

/**
 * Texts that are word for word those of another sheet: the one before, the budget of the same year, or another measure's of the
 * same year; told once for a sheet, of the other that it is most alike. Fixed phrases are alike by nature: short texts are told
 * where they are most of what the sheet says.
 */
export function sameTexts(paper: Paper, others: readonly Paper[]): Slip[] {
  const own = passagesOf(paper.record);
  const found = others
    .map((other) => ({ other, same: sharedWith(own, other, paper) }))
    .filter(({ same }) => isTold(same, own))
    .sort((a, b) => b.same.length - a.same.length);
  const [best] = found;
  const [first] = best?.same ?? [];
  if (!best || !first) return [];
  const parts = [...Map.groupBy(own, partKey).values()].flatMap((all): SameTexts[] => {
    const [one] = all;
    const same = all.filter((each) => best.same.includes(each)).length;
    return one && same > 0 ? [{ part: one.part, same, all: all.length }] : [];
  });
  return [{ kind: 'same_texts', path: first.path, before: best.other.key, parts }];
}

function isTold(same: readonly Passage[], own: readonly Passage[]): boolean {
  return (
    same.some(({ text }) => lettersOf(text) >= telling) || (same.length > 1 && same.length * 2 > own.length)
  );
}

/** What two measures of one year say of one indicator or project they may say alike. */
function sharedWith(own: readonly Passage[], other: Paper, paper: Paper): Passage[] {
  const theirs = passagesOf(other.record);
  const isOtherMeasure = other.key.measureId !== paper.key.measureId;
  const shared = new Set(isOtherMeasure ? theirs.flatMap(({ subject }) => subject ?? []) : []);
  const known = new Set(theirs.map((each) => `${partKey(each)} ${each.text}`));
  return own.filter(
    (each) =>
      lettersOf(each.text) >= shortest &&
      !(each.subject !== undefined && shared.has(each.subject)) &&
      known.has(`${partKey(each)} ${each.text}`),
  );
}

function partKey({ part: { kind, field = '' } }: Passage): string {
  return `${kind} ${field}`;
}

function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The texts of a sheet that are written anew every year, in the order of the record. */
const passagesOf = once((record: SheetRecord): Passage[] => {
  const { policy, opinions, projects } = record;
  return [
    ...indicatorsOf(record).flatMap(({ indicator: { id, ratings }, path }) => reasonsOf(ratings, path, id)),
    ...reasonsOf(record.ratings, []),
    ...textsOf(record.texts, []),
    ...(policy?.items ?? []).map((text, index) => ({
      part: { kind: 'policy' as const },
      text,
      path: ['policy', 'items', index],
    })),
    ...opinions.flatMap(({ opinion, answer }, index) => [
      { part: { kind: 'opinion' as const }, text: opinion, path: ['opinions', index, 'opinion'] },
      ...(answer === undefined
        ? []
        : [{ part: { kind: 'answer' as const }, text: answer, path: ['opinions', index, 'answer'] }]),
    ]),
    ...projects.flatMap(({ id, texts, ratings }, index) => [
      ...reasonsOf(ratings, ['projects', index], id),
      ...textsOf(texts, ['projects', index], id),
    ]),
  ];
});

function reasonsOf(ratings: SheetRecord['ratings'], under: PathStep[], subject?: string): Passage[] {
  return ratings.flatMap(({ reason }, index) =>
    reason === undefined
      ? []
      : [
          {
            part: { kind: 'reason' },
            text: reason,
            path: [...under, 'ratings', index, 'reason'],
            ...(subject !== undefined && { subject }),
          },
        ],
  );
}

function textsOf(texts: SheetRecord['texts'], under: PathStep[], subject?: string): Passage[] {
  return Object.entries(texts).flatMap(([field, written]) =>
    paragraphsOf(written).map((text, index) => ({
      part: { kind: 'text', field },
      text,
      path: [...under, 'texts', field, index],
      ...(subject !== undefined && { subject }),
    })),
  );
}
