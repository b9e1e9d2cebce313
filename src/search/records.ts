import type { Publication } from '../domain/publication/publication.ts';
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
    ...indicators.map(indicatorRecord),
    ...projects.map(projectRecord),
    ...sheets.map(sheetRecord),
    ...sheets.flatMap(passageRecords),
    ...answered(questionsOf(publication)).map(questionRecord),
    ...plans.flatMap((plan) => planRecords(plan, sheets)),
    ...siteRecords(publication),
  ];
  return records.map((record) => ({ ...record, ...eachOnce(record) }));
}

/** The names and passages of a record without those that say what the title or another one says. */
function eachOnce({ title, names = [], text }: SearchRecord): Pick<SearchRecord, 'names' | 'text'> {
  const others = new Set([...names].filter((name) => name !== title));
  return {
    names: [...others],
    text: [...new Set(text)].filter((passage) => passage !== title && !others.has(passage)),
  };
}
