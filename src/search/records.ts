import { newestOf, type Indicator, type Publication } from '../domain/publication/publication.ts';
import { answered, questionsOf } from '../questions/question.ts';
import { indicatorRecord } from './records/indicators.ts';
import { measureRecord } from './records/measures.ts';
import { passageRecords } from './records/passages.ts';
import { planRecords } from './records/plans.ts';
import { projectRecord } from './records/projects.ts';
import { questionRecord } from './records/questions.ts';
import { sheetRecord } from './records/sheets.ts';
import { siteRecords } from './records/site.ts';
import type { SearchRecord } from './record.ts';

/** Everything of a publication that can be found: every name, and every word of every running text. */
export function searchRecords(publication: Publication): SearchRecord[] {
  const { measures, indicators, projects, sheets, plans } = publication;
  const records = [
    ...measures.map(measureRecord),
    ...headlinesFirst(indicators).map(indicatorRecord),
    ...projects.map(projectRecord),
    ...sheets.map(sheetRecord),
    ...sheets.flatMap(passageRecords),
    ...answered(questionsOf(publication)).map(questionRecord),
    ...plans.flatMap((plan) => planRecords(plan, sheets)),
    ...siteRecords(publication),
  ];
  return records.map((record) => ({ ...record, ...eachOnce(record) }));
}

/** The indicators of each measure, those first that it is about as a whole: a headline before its KPIs, and these before what its projects count. */
function headlinesFirst(indicators: readonly Indicator[]): Indicator[] {
  const byMeasure = Map.groupBy(indicators, ({ measures }) => measures[0]?.id);
  return [...byMeasure.values()].flatMap((alike) => alike.toSorted((a, b) => placeOf(a) - placeOf(b)));
}

function placeOf({ statements }: Indicator): number {
  const { kind, project } = newestOf(statements);
  return kind === 'headline' ? 0 : project === undefined ? 1 : 2;
}

/** The names and passages of a record without those that say what the title or another one says. */
function eachOnce({ title, names = [], text }: SearchRecord): Pick<SearchRecord, 'names' | 'text'> {
  const others = new Set([...names].filter((name) => name !== title));
  return {
    names: [...others],
    text: [...new Set(text)].filter((passage) => passage !== title && !others.has(passage)),
  };
}
