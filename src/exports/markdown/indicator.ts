import { absolute, dataFiles, paths } from '../../addresses.ts';
import { indicatorToday } from '../../domain/over-years/indicator-today.ts';
import { newestOf, type Indicator, type Publication } from '../../domain/publication/publication.ts';
import { indicatorDescription, indicatorTitle } from '../../text/indicator-page.ts';
import { measureTitle } from '../../text/registration.ts';
import { about, absenceList, indicatorFacts, sourceOf } from './facts.ts';
import { fact, linked, list, page, text, under } from './markdown.ts';
import { observationTable, ofSheet, ratingList, sheetLink } from './statements.ts';

const among = { withSheet: true };

/** Whether an indicator has a page in Markdown: those by which a plan is judged; the others stand whole on the pages of their sheets. */
export function hasMarkdown({ statements }: Indicator): boolean {
  return statements.some(({ kind }) => kind === 'headline' || kind === 'kpi');
}

/** One indicator over all its sheets in Markdown: what each sheet states of it, every letter with its arithmetic. */
export function indicatorMarkdown(indicator: Indicator, publication: Publication): string {
  const { id, statements, observations, measures, continues, continuedBy, sameAs } = indicator;
  const today = indicatorToday(indicator);
  const newest = today.statement;
  const title = indicatorTitle(newest.printed, newest.sheet);
  const { vocabulary } = newest.sheet;
  const others = (list: readonly Indicator[]) =>
    list
      .map((each) => linked(newestOf(each.statements).printed.name, absolute(paths.indicator(each.id))))
      .join('、');
  return page([
    `# ${text(title)}`,
    `> ${text(indicatorDescription(title, today))}`,
    indicatorFacts(newest),
    list([
      ...measures.map((measure) =>
        fact(
          measure.vocabulary.measure,
          linked(measureTitle(measure), absolute(paths.markdown(paths.measure(measure.id)))),
        ),
      ),
      fact('引きつぐ前の指標', others(continues)),
      fact('引きついだ指標', others(continuedBy)),
      fact('同じ数と読める指標', others(sameAs)),
    ]),
    under(2, '値', [
      observationTable(
        statements.flatMap((each) => ofSheet(each.sheet, each.observations)),
        among,
      ),
    ]),
    under(2, vocabulary.rating, [
      ratingList(
        statements.flatMap((each) => ofSheet(each.sheet, each.ratings)),
        among,
      ),
    ]),
    under(2, '出典', [list(statements.map(({ sheet }) => `${sheetLink(sheet)}：${sourceOf(sheet)}`))]),
    absenceList([...observations, ...statements.flatMap(({ ratings }) => ratings)]),
    about(publication, paths.indicator(id), [
      dataFiles.indicator(id, 'json'),
      dataFiles.indicator(id, 'csv'),
    ]),
  ]);
}
