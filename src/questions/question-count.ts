import type { Publication } from '../domain/publication/publication.ts';
import type { Site } from '../schema/site.ts';
import { answerTitle } from '../text/question-guide.ts';
import { answered, questionsOf, type Question } from './question.ts';

/** How many questions there are in all, and how many of them are answered; nothing where there is none. */
export function questionsInAll(publication: Publication): string {
  const questions = questionsOf(publication);
  if (questions.length === 0) return '';
  const withAnswer = answered(questions).length;
  const of = withAnswer === 0 ? '' : `、そのうち${withAnswer}件に${answerTitle(publication.site)}が`;
  return `問いは${questions.length}件${of}あります。`;
}

/** How many questions there are at some place, and how many of them are answered. */
export function questionCount(questions: readonly Question[], site: Site): string {
  const withAnswer = answered(questions).length;
  return `${questions.length}件の問い${withAnswer === 0 ? '' : `（${answerTitle(site)} ${withAnswer}件）`}`;
}
