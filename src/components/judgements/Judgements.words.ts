import type { Rating } from '../../domain/rating/rating.ts';
import { judgementGrid, type Round } from './grid.ts';

/** What stands in and round the table of judgements. */
export const judgementWords = {
  aspect: '観点',
  judgement: '判断',
  caption: '観点ごとの評価',
};

/** What heads the column of a round; a sheet that judges once has no name for it. */
export function roundName({ name }: Round): string {
  return name === '' ? judgementWords.judgement : name;
}

/** Who judged when, in a sentence: 担当課が一次評価を、委員会が二次評価をしました。 Nothing where the paper does not say so of every round. */
export function roundsLead(ratings: readonly Rating[]): string {
  const { rounds } = judgementGrid(ratings);
  const told = rounds.flatMap(({ name, assessors: [who, other] }) =>
    name === '' || who === undefined || other !== undefined ? [] : `${who}が${name}を`,
  );
  return told.length < rounds.length || told.length === 0 ? '' : `${told.join('、')}しました。`;
}

/** Of which words the form chooses where no legend explains them, and that words without an order have none. */
export function gradesOfAxes(ratings: readonly Rating[]): string[] {
  const aspects = judgementGrid(ratings).aspects.filter(({ ratings: given }) =>
    given.every((rating) => rating?.axis.grades.every(({ label }) => label === undefined) ?? true),
  );
  const alike = Map.groupBy(aspects, (aspect) => JSON.stringify(gradesOf(aspect)));
  return [...alike.values()].map((same) => {
    const [first] = same;
    const names = same.map(({ name }) => name).join('、');
    const words = (first ? gradesOf(first) : []).map((grade) => `「${grade}」`).join('');
    return `${names}は、${words}のどれかです。${first?.isUnordered ? 'これらの語に、よい順番はありません。' : ''}`;
  });
}

/** The grades of an aspect in the order of the form, those of every round once. */
function gradesOf({ ratings }: { ratings: readonly (Rating | undefined)[] }): string[] {
  return [...new Set(ratings.flatMap((rating) => rating?.axis.grades.map(({ grade }) => grade) ?? []))];
}
