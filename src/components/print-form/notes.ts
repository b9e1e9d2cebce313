import type { Sheet } from '../../domain/publication/publication.ts';
import { columnLabel } from '../../text/column.ts';
import { costItemLabel } from '../../text/cost-item.ts';
import { indicatorNumber } from '../../text/indicator.ts';
import { sectionTitle } from './section-title.ts';
import { progressCaption } from '../../text/progress.ts';
import { roleLabel } from '../../text/role.ts';
import { joined, say, type Words } from '../../text/words.ts';
import { cellRemarks, rowRemarks } from '../../text/remarks.ts';
import { actualsRemarks, projectRows } from '../project-table/rows.ts';

/** A remark on something that stands on the form. */
export interface FormNote {
  about: string;
  note: Words;
}

/** The remarks on the cells of (1) and (2) and on the sheet's own amounts, in the order of the paper. */
export function notesOnFront(sheet: Sheet): FormNote[] {
  const { own, projects, record } = sheet;
  const ofIndicators = own.indicators.flatMap((stated) => {
    const { printed, observations } = stated;
    const number = indicatorNumber(printed, sheet);
    return [
      ...observations.flatMap((each) => {
        const { role, period, note } = each;
        const isColumn = role === 'actual' && period !== undefined;
        return remark(`${number} ${isColumn ? columnLabel({ ...each, period }) : roleLabel(each)}`, note);
      }),
      ...actualsRemarks(stated).flatMap((note) => remark(number, note)),
      ...remark(number, printed.note),
    ];
  });
  const ofMoney = [...Map.groupBy(own.costs, ({ item }) => item)].flatMap(([item, costs]) => {
    const label = costItemLabel(item, [sheet]);
    return [
      ...cellRemarks(costs).flatMap(({ about, note }) => remark(`${label} ${about}`, note)),
      ...rowRemarks(costs).flatMap((note) => remark(label, note)),
    ];
  });
  const { progress } = record;
  const captions = progress ? progressCaption(progress, projects.length) : [];
  const ofProgress = [progress?.note, ...captions].flatMap((note) =>
    remark(sectionTitle(sheet, 'progress'), note),
  );
  return [...ofIndicators, ...inOne(ofProgress), ...ofMoney, ...remark(sheet.vocabulary.paper, record.note)];
}

/** The remarks on the cells of (4); 備考 of a project stands in its own column. */
export function notesOnBack({ projects, columns }: Sheet): FormNote[] {
  return projects.flatMap((project) =>
    projectRows(project, columns.projects).flatMap(({ label, remarks }) =>
      remarks.map(({ about, note }) => ({
        about: [project.printed.number ?? project.printed.name, label, about].filter(Boolean).join(' '),
        note: say`${note}`,
      })),
    ),
  );
}

function remark(about: string, note: Words | string | undefined): FormNote[] {
  return note === undefined ? [] : [{ about, note: say`${note}` }];
}

function inOne(notes: FormNote[]): FormNote[] {
  const [first] = notes;
  return first ? [{ about: first.about, note: joined(notes.map(({ note }) => note)) }] : [];
}
