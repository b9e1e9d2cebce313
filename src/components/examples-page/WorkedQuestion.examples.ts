import { askedQuestions } from '../../exports/examples/worked-questions.ts';
import { tablesOf } from '../../exports/tables.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import WorkedQuestion from './WorkedQuestion.astro';

export default examplesOf(WorkedQuestion, {
  'A question that counts': (city) => ({
    asked: firstOf(
      askedQuestions(tablesOf(city('hoshizora'))),
      ({ question }) => question.id === 'missing-values',
    ),
  }),
  'A question of money': (city) => ({
    asked: firstOf(
      askedQuestions(tablesOf(city('hoshizora'))),
      ({ question }) => question.id === 'budget-and-settled',
    ),
  }),
});
