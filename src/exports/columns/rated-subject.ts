import type { Rating } from '../../domain/rating/rating.ts';
import type { Form } from '../../schema/form.ts';
import { neutralWords } from '../../schema/neutral-words.ts';
import type { Stated } from '../stated.ts';
import type { AllowedValue, Column } from '../table.ts';
import { codedColumns, eachOnce } from './coded.ts';

type Row = Stated<Rating>;

/** What a row is about: an indicator, a project or a measure. */
interface Subject {
  type: Rating['subject']['type'];
  id: string;
}

/** What a row may be about, in the words of the files: the same in those of every city. */
export const subjectTypes: Record<Subject['type'], Required<AllowedValue>> = {
  indicator: { value: 'indicator', ja: neutralWords.indicator, en: 'Indicator' },
  project: { value: 'project', ja: neutralWords.project, en: 'Project' },
  measure: { value: 'measure', ja: neutralWords.measure, en: 'Measure' },
};

/** Of what kind the thing is that a row is about, and its id; `of` says what the row tells of it. */
export function subjectColumns<Any>(
  subjectOf: (row: Any) => Subject,
  types: readonly Subject['type'][],
  of: { ja: string; en: string },
): Column<Any>[] {
  return [
    ...codedColumns<Any>({
      key: 'subject_type',
      ja: `${of.ja}の対象の種類コード`,
      en: `Subject of the ${of.en}`,
      labelJa: `${of.ja}の対象の種類`,
      description: {
        ja: `何についての${of.ja}かを示します。`,
        en: `What the ${of.en} is about.`,
      },
      allowed: types.map((type) => subjectTypes[type]),
      required: true,
      code: (row) => subjectOf(row).type,
    }),
    {
      key: 'subject_id',
      ja: `${of.ja}の対象のID`,
      en: `ID of the subject of the ${of.en}`,
      type: 'string',
      description: {
        ja: `${of.ja}の対象である${types.map((type) => subjectTypes[type].ja).join('・')}のIDです。`,
        en: `ID of the ${types.join(' or ')}.`,
      },
      required: true,
      value: (row) => subjectOf(row).id,
    },
  ];
}

/** What a letter is given to, and on which axis of the form. */
export function ratedSubjectColumns(forms: readonly Form[]): Column<Row>[] {
  return [
    ...subjectColumns<Row>(({ fact }) => fact.subject, ['indicator', 'project', 'measure'], {
      ja: '評価',
      en: 'rating',
    }),
    ...codedColumns<Row>({
      key: 'axis',
      ja: '評価の軸コード',
      en: 'Axis of the rating',
      labelJa: '評価の軸',
      description: {
        ja: 'どの軸の評価かを示します。軸が1つだけの様式もあります。',
        en: 'Axis of the form that the letter belongs to. A form may have only one.',
      },
      allowed: eachOnce(
        forms.flatMap(({ ratings }) => ratings.map(({ id, name }) => ({ value: id, ja: name }))),
      ),
      required: true,
      code: ({ fact }) => fact.axis.id,
      label: ({ fact }) => fact.axis.name,
    }),
  ];
}

/** The name that the sheet prints for what is rated. */
export const ratedSubjectName: Column<Row> = {
  key: 'subject_name',
  ja: '評価の対象の名前',
  en: 'Name of what is rated',
  type: 'string',
  description: {
    ja: '評価された指標・事業・施策の名前です（シートのとおり）。',
    en: 'Name of the indicator, project or measure rated, as the sheet prints it.',
  },
  required: true,
  value: ({ sheet, fact: { subject } }) => {
    if (subject.type === 'indicator') return sheet.byIndicator.get(subject.id)?.printed.name;
    return subject.type === 'project'
      ? sheet.byProject.get(subject.id)?.printed.name
      : sheet.record.measureName;
  },
};
