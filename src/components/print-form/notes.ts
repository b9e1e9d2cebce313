import { progressOf } from '../../charts/progress.ts';
import type { Sheet } from '../../domain/publication.ts';
import { indicatorNumber } from '../../text/indicator.ts';
import { periodLabel } from '../../text/period.ts';
import { formWords } from '../../text/print-form.ts';
import { progressCaption } from '../../text/progress.ts';
import { roleLabels } from '../../text/role.ts';
import { rowsOf } from '../project-table/rows.ts';

/** A remark on something that stands on the form. */
export interface FormNote {
  about: string;
  note: string;
}

/** The remarks on the cells of (1) and (2), in the order of the paper. */
export function notesOnFront({ record, plan }: Sheet): FormNote[] {
  const { indicators, progress, projects } = record;
  const ofIndicators = indicators.flatMap((indicator) => {
    const number = indicatorNumber(indicator, plan);
    return [
      ...remark(`${number} ${roleLabels.baseline}`, indicator.baseline?.note),
      ...indicator.actuals.flatMap(({ period, note }) => remark(`${number} ${periodLabel(period)}`, note)),
      ...indicator.targets.flatMap(({ note }) => remark(`${number} ${roleLabels.target}`, note)),
      ...remark(number, indicator.note),
    ];
  });
  const picture =
    progress && progressOf(progress, { projectCount: projects.length, scale: plan.progressScale });
  const captions = progress ? progressCaption(progress, picture?.inferred ? projects.length : undefined) : [];
  const ofProgress = [progress?.note, ...captions].flatMap((note) => remark(formWords.progress, note));
  return [...ofIndicators, ...joined(ofProgress)];
}

/** The remarks on the cells of (4); 備考 of a project stands in its own column. */
export function notesOnBack(sheet: Sheet): FormNote[] {
  const { record } = sheet;
  const context = { sheet, shown: record.columns.projects };
  return record.projects.flatMap((project) =>
    rowsOf(project, context).flatMap(({ label, remarks }) =>
      remarks.map(({ about, note }) => ({
        about: `${project.number ?? project.name} ${label} ${about}`,
        note,
      })),
    ),
  );
}

function remark(about: string, note: string | undefined): FormNote[] {
  return note === undefined ? [] : [{ about, note }];
}

function joined(notes: FormNote[]): FormNote[] {
  const [first] = notes;
  return first ? [{ about: first.about, note: notes.map(({ note }) => note).join('') }] : [];
}
