import type { Rating } from '../../domain/rating/rating.ts';

/** A round of judgement: 一次評価 by 担当課. */
export interface Round {
  /** Empty where the form judges once. */
  name: string;
  /** Who judges in it, each once; several where its axes differ. */
  assessors: string[];
}

/** What is judged, and its grade in each round; nothing where a round does not judge it. */
export interface JudgedAspect {
  name: string;
  /** Whether its words have no order, so that none of them is better than another. */
  isUnordered: boolean;
  ratings: (Rating | undefined)[];
}

/** The judgements of one thing, aspects down and rounds across. */
export interface JudgementGrid {
  rounds: Round[];
  aspects: JudgedAspect[];
}

/** An axis is named 妥当性（一次評価） where the same is judged in several rounds. */
const inRound = /^(?<aspect>.+?)（(?<round>[^（）]+)）$/u;

/**
 * Aspects and rounds of some judgements, in the order of the sheet. A bracket at the end of an axis's name is a round where some
 * aspect is judged in several: where the same words stand before another bracket. Without rounds every axis is an aspect. Those
 * whose words have no order come last.
 */
export function judgementGrid(ratings: readonly Rating[]): JudgementGrid {
  const names = ratings.map(({ axis }) => inRound.exec(axis.name)?.groups ?? {});
  const known = new Set(
    names
      .filter(({ aspect, round }) =>
        names.some((other) => aspect !== undefined && other['aspect'] === aspect && other['round'] !== round),
      )
      .map(({ round }) => round),
  );
  const named = ratings.map((rating, index) => {
    const { aspect, round } = names[index] ?? {};
    return aspect !== undefined && round !== undefined && known.has(round)
      ? { rating, aspect, round }
      : { rating, aspect: rating.axis.name, round: '' };
  });
  const rounds = [...Map.groupBy(named, ({ round }) => round)].map(([name, alike]) => ({
    name,
    assessors: [...new Set(alike.flatMap(({ rating }) => rating.axis.assessor ?? []))],
  }));
  const aspects = [...Map.groupBy(named, ({ aspect }) => aspect)].map(([name, alike]) => ({
    name,
    isUnordered: alike.every(({ rating }) => rating.axis.order === 'none'),
    ratings: rounds.map((round) => alike.find((each) => each.round === round.name)?.rating),
  }));
  return {
    rounds,
    aspects: [
      ...aspects.filter(({ isUnordered }) => !isUnordered),
      ...aspects.filter(({ isUnordered }) => isUnordered),
    ],
  };
}
