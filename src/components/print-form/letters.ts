import type { Assessment } from '../../domain/assessment.ts';
import type { Sheet } from '../../domain/publication.ts';
import { noGrade } from '../../text/grade-absence.ts';
import { indicatorNumber } from '../../text/indicator.ts';
import { letterOnForm } from '../../text/print-form.ts';

/** A reason as the form prints it in (2)②: whose it is, its letter, the city's words. */
export interface FormReason {
  subject: string;
  letter: string;
  reason: string;
}

/** The letters of one thing on the sheet. */
export function lettersOf({ assessments }: Sheet, id: string): Assessment[] {
  return assessments.filter(({ subject }) => subject.id === id);
}

/** 【達成状況：D】 */
export function letterInWords({ axis, published }: Assessment, { plan }: Sheet): string {
  return letterOnForm(axis, published ?? noGrade, plan);
}

/** Every reason the sheet gives, in printed order. */
export function reasonsOf(sheet: Sheet): FormReason[] {
  return sheet.assessments.flatMap((assessment) =>
    assessment.reason === undefined
      ? []
      : [
          {
            subject: nameOf(assessment, sheet),
            letter: letterInWords(assessment, sheet),
            reason: assessment.reason,
          },
        ],
  );
}

function nameOf({ subject: { type, id } }: Assessment, { record, plan }: Sheet): string {
  if (type === 'measure') return '';
  const indicator = record.indicators.find((each) => each.id === id);
  if (indicator) return indicatorNumber(indicator, plan);
  const project = record.projects.find((each) => each.id === id);
  if (project) return project.name;
  return record.projects.flatMap(({ outcomes }) => outcomes).find((each) => each.id === id)?.name ?? '';
}
