import { questionsOf } from '../../domain/question/question.ts';
import { examplesOf } from '../../gallery/example.ts';
import QuestionSection from './QuestionSection.astro';

export default examplesOf(QuestionSection, {
  'Every rule of a city': (city) => ({
    questions: questionsOf(city('hoshizora')),
    site: city('hoshizora').site,
  }),
  'Answers of a city': (city) => ({
    questions: questionsOf(city('maboroshi')),
    site: city('maboroshi').site,
  }),
  'No question': (city) => ({ questions: [], site: city('tsukimi').site }),
});
