import { inNewestOrder } from '../../domain/edition.ts';
import { endingOf } from '../../domain/ending.ts';
import { lineageOf, successionOf } from '../../domain/lineage.ts';
import type { Indicator, Project } from '../../domain/publication.ts';
import { endingInWords } from '../../text/lineage.ts';

/** What the head of a page says of the end of its subject, and what continues it. */
export function endingWords<Item extends Indicator | Project>(
  what: '指標' | '事業',
  item: Item,
  all: readonly Item[],
): { words: string; continuedBy: Item[] } {
  const { continuedBy } = lineageOf(item, all);
  const [next] = continuedBy;
  const succession = next && successionOf(next, all);
  const sheets = continuedBy.flatMap<Indicator['statements'][number] | Project['statements'][number]>(
    ({ statements }) => statements,
  );
  const [first] = sheets.map(({ sheet }) => sheet).sort((a, b) => inNewestOrder(a.edition, b.edition));
  const following = first && succession ? { succession, first } : undefined;
  return { words: endingInWords(what, endingOf(item), following), continuedBy };
}
