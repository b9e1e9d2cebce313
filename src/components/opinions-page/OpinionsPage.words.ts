import type {
  ListedOpinion,
  OpinionListing,
  OpinionYear,
} from '../../domain/between-sheets/opinion-listing.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import { followUpWords, opinionNumber } from '../../text/opinion.ts';
import { periodLabel } from '../../text/period.ts';
import { phaseLabels } from '../../text/phase.ts';

/** What stands on the page; hard words lead to the glossary. */
export function opinionsPageLead({ committee }: Vocabulary, { isMixed }: OpinionListing): string {
  return `[${committee}](committee)${isMixed ? 'など' : ''}から出た意見（[要旨](summary)）と、その回答、その後です。シートの文章のままです。`;
}

/** How many: 31件の意見. */
export function opinionCount(count: number): string {
  return `${count.toLocaleString('en')}件の意見`;
}

/** In which order they stand, and how many have no answer beside them. */
export function opinionOrder(withoutAnswer: number, without = 0): string {
  return [
    'シートの順です。',
    withoutAnswer === 0
      ? 'すべてに、回答が書かれています。'
      : `${withoutAnswer}件には、回答が書かれていません。`,
    ...(without === 0 ? [] : [`ほかの${without}枚のシートには、意見が書かれていません。`]),
  ].join('');
}

/** Where an opinion stands: 令和7年度 町議会の意見 1; the phase where it is not that of most sheets. */
export function opinionPlace({ sheet: { key }, pair: { number, from } }: ListedOpinion): string {
  const phase = key.phase === 'settled' ? '' : ` ${phaseLabels[key.phase]}`;
  return `${periodLabel(key.fiscalYear)}${phase}　${from === undefined ? '' : `${from}の`}意見 ${opinionNumber(number)}`;
}

/** Leads to the opinions of another year: 令和6年度（34件）. */
export function otherYear({ fiscalYear, opinions }: OpinionYear): string {
  return `${periodLabel(fiscalYear)}（${opinions.length}件）`;
}

/** The head of the years that stand elsewhere. */
export const otherYears = 'ほかの年度';

/** The head of one year. */
export function yearTitle(fiscalYear: string): string {
  return `${periodLabel(fiscalYear)}の意見`;
}

/** The head of the year that the list shows at first: 令和7年度　31件の意見. */
export function yearCount({ fiscalYear, opinions }: OpinionYear): string {
  return `${periodLabel(fiscalYear)}　${opinionCount(opinions.length)}`;
}

/** The fields by which opinions are narrowed. */
export const opinionFields = {
  words: 'ことば',
  year: '年度',
  from: 'どこからの意見',
  status: ({ publisher }: Vocabulary): string => `${publisher}の対応`,
  followUp: 'その後',
};

/** Choices of what a sheet may leave unsaid. */
export const unsaid = {
  from: 'どこからかの記載なし',
  status: '対応の記載なし',
  followed: 'その後が書かれている',
  notFollowed: followUpWords.none,
};
