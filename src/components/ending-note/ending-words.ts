import { endingOf } from '../../domain/observation/ending.ts';
import { inNewestOrder } from '../../domain/publication/sheet-key.ts';
import { successionOf } from '../../domain/publication/lineage.ts';
import type { Indicator, Project, Sheet } from '../../domain/publication/publication.ts';
import { endingInWords } from '../../text/lineage.ts';

/** What the head of a page says of the end of its subject; what continues it stands on it. */
export function endingWords(what: string, item: Indicator | Project): string {
  const continuedBy: readonly (Indicator | Project)[] = item.continuedBy;
  const [next] = continuedBy;
  const succession = next && successionOf<Indicator | Project>(next);
  const [first] = continuedBy
    .flatMap<Sheet>(({ statements }) => statements.map(({ sheet }) => sheet))
    .sort((a, b) => inNewestOrder(a.key, b.key));
  const following = first && succession ? { succession, first } : undefined;
  return endingInWords(what, endingOf(item), following);
}
