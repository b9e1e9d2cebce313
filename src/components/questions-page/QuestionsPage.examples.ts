import { questionRule } from '../../schema/question-rule.ts';
import { examplesOf } from '../../gallery/example.ts';
import QuestionsPage from './QuestionsPage.astro';

export default examplesOf(QuestionsPage, {
  'Questions about several measures': (city) => ({ publication: city('hoshizora') }),
  'Questions with answers': (city) => ({ publication: city('maboroshi') }),
  'No question': (city) => ({ publication: city('hotaru') }),
  'No sheet yet': (city) => ({ publication: city('hajimari') }),
  'Two rules off': (city) => {
    const publication = city('hoshizora');
    const site = { ...publication.site, questionsOff: questionRule.options.slice(0, 2) };
    return { publication: { ...publication, site } };
  },
  'All rules off': (city) => {
    const publication = city('hoshizora');
    return {
      publication: { ...publication, site: { ...publication.site, questionsOff: questionRule.options } },
    };
  },
});
