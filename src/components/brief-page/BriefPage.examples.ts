import { briefOf } from '../../domain/over-years/brief.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, firstOf, withId } from '../../gallery/example.ts';
import BriefPage from './BriefPage.astro';

/** The brief of a measure of an invented city. @throws where it has no sheet */
function briefIn({ measures, site }: Publication, id: string) {
  const brief = briefOf(withId(measures, id));
  return { brief: firstOf(brief ? [brief] : []), site };
}

/** The same where the projects of its newest sheet are judged as the measure is, the first axis by name of its assessor. */
function withProjectsJudged(given: ReturnType<typeof briefIn>): ReturnType<typeof briefIn> {
  const { newest, judgements } = given.brief;
  const rows = newest.projects.flatMap((project) =>
    judgements.map(({ axis, ...row }, index) => ({
      ...row,
      project,
      axis: index === 0 ? { ...axis, assessor: '雪まもり役' } : axis,
    })),
  );
  return { ...given, brief: { ...given.brief, judgements: rows } };
}

/** The same where only the newest year says anything of what is judged, and no sheet states money. */
function ofOneYear({ brief, ...given }: ReturnType<typeof briefIn>): ReturnType<typeof briefIn> {
  const newest = { ...brief.newest, costs: [] };
  const measure = { ...brief.measure, projects: [] };
  const years = brief.years.map((year) => ({
    ...year,
    sheets: year.sheets.map((sheet) => ({ ...sheet, costs: [] })),
  }));
  const judgements = brief.judgements.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => (at === years.length - 1 ? cell : { ...cell, grades: [] })),
    reasons: [],
  }));
  return { ...given, brief: { ...brief, measure, newest, years, judgements, indicators: [] } };
}

export default examplesOf(BriefPage, {
  'Three years over two plans': (city) => briefIn(city('hoshizora'), '101'),
  'All that a form can have': (city) => briefIn(city('maboroshi'), 'nijikake'),
  'A project with a sheet of its own': (city) => briefIn(city('maboroshi'), 'shizukutori'),
  'The measure judged on three axes': (city) => briefIn(city('yukiguni'), 'yuki-akari'),
  'Projects judged on three axes in two years': (city) =>
    withProjectsJudged(briefIn(city('yukiguni'), 'yuki-akari')),
  'Projects judged on three axes by one sheet without money': (city) =>
    ofOneYear(withProjectsJudged(briefIn(city('yukiguni'), 'yuki-akari'))),
  'Years without a sheet, and before the plan': (city) => briefIn(city('tsukimi'), '201'),
  'Next to nothing': (city) => briefIn(city('hoshizora'), 'yoi-no-wa'),
});
