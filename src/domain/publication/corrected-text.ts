import type { CorrectedText } from '../../schema/correction.ts';
import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetProject } from '../../schema/project.ts';
import { paragraphsOf } from '../../schema/judged.ts';
import type { SheetRecord } from '../../schema/sheet.ts';

/** Everything that stands in a text field of a sheet now; nothing where the sheet has no such field. */
export function correctedTexts(sheet: SheetRecord, { field, of, number, text }: CorrectedText): string[] {
  const { measureName, leadDepartment, team, texts, policy, opinions } = sheet;
  const opinion = opinions.find((each) => each.number === number);
  switch (field) {
    case 'measureName':
      return [measureName];
    case 'leadDepartment':
      return leadDepartment && 'name' in leadDepartment ? [leadDepartment.name] : [];
    case 'team':
      return team && 'name' in team ? [team.name] : [];
    case 'text':
      return paragraphsOf((of === undefined ? texts : projectOf(sheet, of)?.texts)?.[text ?? '']);
    case 'policy':
      return policy?.items ?? [];
    case 'opinion':
      return opinion ? [opinion.opinion] : [];
    case 'answer':
      return opinion?.answer === undefined ? [] : [opinion.answer];
    default:
      return of === undefined
        ? lettersOf(sheet, field)
        : subjectsOf(sheet, of).flatMap((subject) => textsOf(subject, field));
  }
}

function projectOf({ projects }: SheetRecord, id: string): SheetProject | undefined {
  return projects.find((project) => project.id === id);
}

type Subject = SheetIndicator | SheetProject;
type SubjectField = 'name' | 'unit' | 'grade' | 'reason' | 'note';

function subjectsOf({ indicators, projects }: SheetRecord, id: string): Subject[] {
  const ofProjects = projects.flatMap((project) => project.indicators);
  return [...indicators, ...projects, ...ofProjects].filter((each) => each.id === id);
}

function lettersOf({ ratings }: Pick<Subject, 'ratings'>, field: SubjectField): string[] {
  return field === 'grade' || field === 'reason' ? ratings.flatMap((rating) => rating[field] ?? []) : [];
}

function textsOf(subject: Subject, field: SubjectField): string[] {
  if (field === 'grade' || field === 'reason') return lettersOf(subject, field);
  const unit = 'unit' in subject ? subject.unit : undefined;
  const text = { name: subject.name, unit, note: subject.note }[field];
  return text === undefined ? [] : [text];
}
