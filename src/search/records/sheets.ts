import { paths } from '../../addresses.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import { sheetTitle } from '../../text/sheet.ts';
import type { SearchRecord } from '../record.ts';
import { textOfCosts } from './passages.ts';

/** A sheet as a whole: who is in charge, from which paper it comes, and what it remarks of itself. */
export function sheetRecord(sheet: Sheet): SearchRecord {
  const { record, key, plan, own, projects } = sheet;
  const inCharge = [record.leadDepartment, record.team].flatMap((each) =>
    each && 'name' in each ? each.name : [],
  );
  return {
    kind: 'sheet',
    title: sheetTitle(sheet),
    context: plan.name,
    path: paths.sheet(key),
    text: [
      ...inCharge,
      ...record.relatedDepartments,
      ...projects.flatMap(({ printed }) => printed.leadDepartment ?? []),
      record.source.publisher,
      record.source.title,
      ...[record.source.note, record.note, ...textOfCosts(own.costs)].filter((text) => text !== undefined),
    ],
  };
}
