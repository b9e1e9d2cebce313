import type { Publication } from '../../domain/publication/publication.ts';
import { questionsAtGlance } from '../../questions/question.ts';
import { examplesOf, withId } from '../../gallery/example.ts';
import Glance from './Glance.astro';

/** A sheet of an invented city, with what is asked of its indicators. */
export function sheetAtAGlance(publication: Publication, id: string) {
  const sheet = withId(publication.sheets, id);
  return { sheet, questions: questionsAtGlance(sheet, publication), site: publication.site };
}

export default examplesOf(Glance, {
  'A settled year with its progress and its cost': (city) => sheetAtAGlance(city('hoshizora'), '2021/101'),
  'A year that is planned': (city) => sheetAtAGlance(city('hoshizora'), '2022/101.budget'),
  'Words, first values and questions': (city) => sheetAtAGlance(city('maboroshi'), '2042/nijikake'),
  'A sheet without progress or projects': (city) => sheetAtAGlance(city('maboroshi'), '2042/shizukutori'),
  'Progress without projects': (city) => {
    const { sheet, ...given } = sheetAtAGlance(city('hoshizora'), '2021/101');
    return { ...given, sheet: { ...sheet, projects: [] } };
  },
  'Projects without a cost': (city) => {
    const { sheet, ...given } = sheetAtAGlance(city('hoshizora'), '2022/101.budget');
    const projects = sheet.projects.map((project) => ({ ...project, costs: [] }));
    return { ...given, sheet: { ...sheet, projects, costs: [] } };
  },
  'A measure judged on several axes': (city) => sheetAtAGlance(city('yukiguni'), '2024/yuki-akari'),
});
