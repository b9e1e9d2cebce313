import { paths } from '../../addresses.ts';
import type { Sheet } from '../../domain/publication.ts';
import { sheetTitle } from '../../text/sheet.ts';
import type { SearchRecord } from '../record.ts';

/** A sheet as a whole: who is in charge, and from which paper it comes. */
export function sheetRecord(sheet: Sheet): SearchRecord {
  const { record, edition, plan } = sheet;
  const inCharge = [record.leadDepartment, record.team].flatMap((each) =>
    each && 'name' in each ? each.name : [],
  );
  return {
    kind: 'sheet',
    title: sheetTitle(sheet),
    context: plan.name,
    path: paths.sheet(edition),
    text: [
      ...inCharge,
      ...record.relatedDepartments,
      record.source.title,
      ...(record.source.note === undefined ? [] : [record.source.note]),
    ],
  };
}
