import type { Holding } from '../../domain/publication/holding.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import { erasSentence, type LaterEra } from '../../text/era.ts';
import type { Site } from '../../schema/site.ts';

/** What one sees here, in a line: how near the targets are, or without numbers what is written. */
export function homeTitle({
  site,
  vocabulary,
  holding,
}: {
  site: Site;
  vocabulary: Vocabulary;
  holding: Holding;
}): string {
  const whose = `${site.municipality.name}の${vocabulary.measure}`;
  return holding.indicators
    ? `${whose}が、目標にどこまで近づいたかを見る。`
    : `${whose}について、シートに書かれていることを見る。`;
}

/** What the site makes of the paper, for those who come for the first time. */
export function homeLead({ publisher, paper }: Vocabulary, era?: LaterEra): string {
  return `${publisher}がつくる「${paper}」を、だれでも読めて、だれでも使えるデータにしました。書かれていることを、原本のとおりに載せています。${era ? erasSentence(era) : ''}`;
}
