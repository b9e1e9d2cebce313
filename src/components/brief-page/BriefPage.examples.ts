import { briefOf } from '../../domain/over-years/brief.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, firstOf, withId } from '../../gallery/example.ts';
import BriefPage from './BriefPage.astro';

/** The brief of a measure of an invented city. @throws where it has no sheet */
function briefIn({ measures, site }: Publication, id: string) {
  const brief = briefOf(withId(measures, id));
  return { brief: firstOf(brief ? [brief] : []), site };
}

export default examplesOf(BriefPage, {
  'Three years over two plans': (city) => briefIn(city('hoshizora'), '101'),
  'All that a form can have': (city) => briefIn(city('maboroshi'), 'nijikake'),
  'A project with a sheet of its own': (city) => briefIn(city('maboroshi'), 'shizukutori'),
  'The measure judged on three axes': (city) => briefIn(city('yukiguni'), 'yuki-akari'),
  'Years without a sheet, and before the plan': (city) => briefIn(city('tsukimi'), '201'),
  'Next to nothing': (city) => briefIn(city('hoshizora'), 'yoi-no-wa'),
});
