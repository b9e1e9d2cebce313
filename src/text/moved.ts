import type { Move, Moved } from '../domain/rating/moved.ts';
import { movedCount } from '../domain/rating/moved.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import { things } from './counting.ts';
import { movement } from './measured.ts';
import { periodLabel } from './period.ts';
import { say, type Words } from './words.ts';

/** What stands where a year has none before it to be compared with. */
export const notYetComparable = 'まだくらべられません';

/** Leads to what moved at the end of an earlier plan: 令和5年度から令和6年度に評価が変わった指標を見る（前の計画）. */
export function earlierMoves(moved: Moved, vocabulary: Vocabulary): string {
  return `${movedSpan(moved)}に評価が変わった${movedNoun(moved, vocabulary)}を見る（前の${vocabulary.plan}）`;
}

/** What is compared, in a word: the things of a kind, or what has letters at all. */
function movedNoun({ groups, same }: Moved, vocabulary: Vocabulary): string {
  const moves = [...groups.flatMap((group) => group.moves), ...same];
  const types = new Set(moves.map(({ row }) => row.subject.type));
  const [only] = types;
  return types.size === 1 && only ? vocabulary[only] : 'もの';
}

/** The head of what moved: 評価が変わった指標; by axis where there are several. */
export function movedTitle(moved: Moved, vocabulary: Vocabulary, named: boolean): string {
  return `${named ? `「${moved.axis.name}」` : '評価'}が変わった${movedNoun(moved, vocabulary)}`;
}

/** What is counted beside it. */
export function countLabels(
  moved: Moved,
  vocabulary: Vocabulary,
): Record<'moved' | 'same' | 'incomparable', string> {
  const noun = movedNoun(moved, vocabulary);
  return {
    moved: `評価が変わった${noun}`,
    same: `評価が同じ${noun}`,
    incomparable: `くらべられない${noun}`,
  };
}

/** What the numbers of several axes count: 令和6年度に評価が変わった事業の数. */
export function movedInAll(axes: readonly Moved[], vocabulary: Vocabulary): string {
  const spans = new Set(axes.map(movedSpan));
  const [span] = spans.size === 1 ? spans : [];
  return `${span === undefined ? '' : `${span}に`}評価が変わった${commonNoun(axes, vocabulary)}の数`;
}

function commonNoun(axes: readonly Moved[], vocabulary: Vocabulary): string {
  const nouns = new Set(axes.map((moved) => movedNoun(moved, vocabulary)));
  const [noun = 'もの'] = nouns.size === 1 ? nouns : [];
  return noun;
}

/** From which year to which. */
export function movedSpan({ from, to }: Pick<Moved, 'from' | 'to'>): string {
  return `${periodLabel(from)}から${periodLabel(to)}`;
}

/** That what follows is the city's own judgement, in the order of its plan. */
export function movedLead({ publisher, plan }: Vocabulary): string {
  return `${publisher}のシートの評価です。ならびは${plan}の順で、よしあしの順ではありません。`;
}

/** Said where nothing moved. */
export function nothingMoved(moved: Moved, vocabulary: Vocabulary): string {
  return `評価が変わった${movedNoun(moved, vocabulary)}はありません。`;
}

/** The head of the axes on which nothing moved. */
export const unmovedTitle = '変わらなかった評価';

/** Said of several axes on which nothing moved: 「妥当性」「有効性」では、評価が変わった事業はありません。 */
export function nothingMovedOn(axes: readonly Moved[], vocabulary: Vocabulary): string {
  return `${axes.map(({ axis }) => `「${axis.name}」`).join('')}では、評価が変わった${commonNoun(axes, vocabulary)}はありません。`;
}

/** What the counts are of: 23の指標を、令和7年度の評価とくらべました。 */
export function comparedInAll(moved: Moved, vocabulary: Vocabulary): string {
  const all = movedCount(moved) + moved.same.length + moved.incomparable;
  return `${things(all)}の${movedNoun(moved, vocabulary)}を、${periodLabel(moved.from)}の評価とくらべました。`;
}

/** The value beside that of the year before, said apart from the letter: 令和6年度は 149.8千人。5.1千人増えました。 */
export function valueMoved({ values, after }: Move): Words | undefined {
  if (!values) return undefined;
  return say`${periodLabel(values.before.period ?? '')}は ${values.before}。${movement(values.difference, after.rating.subject.type === 'indicator' ? values.after.unit : undefined)}。`;
}

/** A value that moved under a letter that did not: 41.2百万円 から 40.6百万円。0.6百万円減り、C のままです。 */
export function sameLetter({ values, after }: Move): Words | undefined {
  if (!values || Number(values.difference) === 0) return undefined;
  return say`${values.before} から ${values.after}。${movement(values.difference, values.after.unit)}。${after.grade.grade} のままです。`;
}

/** Opens what moved under a goal, where there is much. */
export function movedUnder(count: number): string {
  return `${count}件`;
}
