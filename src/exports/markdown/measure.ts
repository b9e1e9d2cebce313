import { absolute, paths } from '../../addresses.ts';
import { current } from '../../domain/observation/observation.ts';
import {
  newestOf,
  type Measure,
  type Publication,
  type Sheet,
} from '../../domain/publication/publication.ts';
import { measureFinding, sheetFinding } from '../../text/finding.ts';
import { measureDescription } from '../../text/measure.ts';
import { goalName } from '../../text/plan.ts';
import { measureTitle, unregistered } from '../../text/registration.ts';
import { planWithYears } from '../../text/source.ts';
import { about, absenceList, sourceOf } from './facts.ts';
import { hasMarkdown } from './indicator.ts';
import { fact, linked, list, page, text, under } from './markdown.ts';
import { costTable, observationTable, ofSheet, ratingList, sheetLink } from './statements.ts';

const among = { withSheet: true };

/**
 * One measure over all its sheets in Markdown: each sheet with what it came to, the values that count today, the letters of every
 * year, what its projects cost. What a sheet says at length stands on the sheet's own page.
 */
export function measureMarkdown(measure: Measure, publication: Publication): string {
  const { id, plan, goalRecord: goal, sheets, vocabulary, above, below, indicators } = measure;
  const named = (each: Measure) =>
    linked(measureTitle(each), absolute(paths.markdown(paths.measure(each.id))));
  return page([
    `# ${text(`${vocabulary.measure} ${measureTitle(measure)}`)}`,
    `> ${text(measureFinding(measure) ?? measureDescription(measure, publication.site.municipality.name))}`,
    list([
      fact('ID', `\`${id}\``),
      fact(vocabulary.plan, text(planWithYears(plan))),
      fact(goal?.level ?? vocabulary.goal, goal && text(goalName(goal))),
      fact('上の段', above && named(above)),
      fact('下の段', below.map(named).join('、')),
    ]),
    under(2, vocabulary.paper, [
      list(
        sheets.map((sheet) => `${sheetLink(sheet)}：${text(sheetFinding(sheet))} 出典：${sourceOf(sheet)}`),
      ),
      sheets.length === 0 ? unregistered.explanation : undefined,
    ]),
    under(
      2,
      vocabulary.indicator,
      indicators.filter(isOwn(measure)).map((indicator) => {
        const { printed } = newestOf(indicator.statements);
        const address = paths.indicator(indicator.id);
        return under(3, printed.name, [
          linked(
            'この指標のすべてのシートの値',
            absolute(hasMarkdown(indicator) ? paths.markdown(address) : address),
          ),
          observationTable(
            indicator.statements.flatMap((each) => ofSheet(each.sheet, current(each.observations))),
            among,
          ),
          ratingList(
            indicator.statements.flatMap((each) => ofSheet(each.sheet, each.ratings)),
            among,
          ),
        ]);
      }),
    ),
    under(2, vocabulary.rating, [
      ratingList(
        sheets.flatMap((sheet) => ofSheet(sheet, sheet.own.ratings)),
        among,
      ),
    ]),
    under(2, vocabulary.cost, [costTable(sheets.flatMap(costsOf), among)]),
    absenceList([
      ...indicators.filter(isOwn(measure)).flatMap(({ observations }) => current(observations)),
      ...sheets.flatMap((sheet) => costsOf(sheet).map((each) => each.fact)),
      ...sheets.flatMap((sheet) => sheet.own.ratings),
    ]),
    about(publication, paths.measure(id), []),
  ]);
}

/** Whether an indicator is the measure's own and not one of a project's. */
function isOwn({ sheets }: Measure) {
  const own = new Set(sheets.flatMap((sheet) => sheet.own.indicators.map(({ indicator }) => indicator)));
  return (indicator: Measure['indicators'][number]) => own.has(indicator);
}

/** What a sheet's measure and its projects cost as a whole, of the amounts that count today. */
function costsOf(sheet: Sheet) {
  return sheet.costs
    .filter(({ item, isCurrent, isPrimary }) => item === 'cost' && isCurrent && isPrimary)
    .map((each) => ({
      sheet,
      fact: each,
      of:
        each.projectId === undefined
          ? sheet.vocabulary.measure
          : (sheet.byProject.get(each.projectId)?.printed.name ?? each.projectId),
    }));
}
