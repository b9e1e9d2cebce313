import { paths } from '../../addresses.ts';
import { presentName } from '../../domain/publication/department.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { withheld } from '../../schema/correction.ts';
import { correctedSubject, correctedValue } from '../../text/correction.ts';
import { nameSpan } from '../../text/department.ts';
import { glossaryGroups } from '../../text/glossary.ts';
import { passageTitles } from '../../text/passage.ts';
import { recordKindLabels } from '../../text/search.ts';
import type { SearchRecord } from '../record.ts';
import { pageRecords } from './pages.ts';

/** What stands beside the sheets: departments under all their names, terms, what the site says of itself, corrections. */
export function siteRecords(publication: Publication): SearchRecord[] {
  return [
    ...publication.departments.map((department): SearchRecord => ({
      kind: 'department',
      title: presentName(department),
      context: recordKindLabels(publication.vocabulary).department,
      path: paths.department(department.id),
      names: [
        ...department.names.map(({ name }) => name),
        ...(department.aliases ?? []),
        ...department.names.flatMap(({ kana }) => kana ?? []),
      ],
      readings: department.names.flatMap(({ name, kana }) => (kana === undefined ? [] : [[kana, name]])),
      text: department.names.map((each) => `${each.name}${nameSpan(each) && `（${nameSpan(each)}）`}`),
    })),
    ...glossaryGroups(publication).flatMap(({ title: context, terms }) =>
      terms.map(({ id, term, reading, aliases, short, body }): SearchRecord => ({
        kind: 'term',
        title: term,
        context,
        path: paths.term(id),
        names: [reading, ...(aliases ?? [])],
        readings: [[reading, term]],
        text: [short, ...body],
      })),
    ),
    ...pageRecords(publication),
    ...publication.corrections.map((correction): SearchRecord => ({
      kind: 'page',
      title: correctedSubject(correction, publication.vocabulary),
      context: passageTitles.correction,
      path: paths.correction(correction.id),
      text: [
        correction.reason,
        ...(correction.source === undefined ? [] : [correction.source]),
        ...[correction.old, correction.new].flatMap((written) =>
          written === withheld ? [] : correctedValue(written, correction),
        ),
      ],
    })),
  ];
}
