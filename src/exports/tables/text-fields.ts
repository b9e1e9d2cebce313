import type { Publication } from '../../domain/publication/publication.ts';
import type { Form, TextField } from '../../schema/form.ts';
import { codedColumns } from '../columns/coded.ts';
import { municipalityColumns } from '../columns/common.ts';
import { formColumns } from '../columns/form.ts';
import { subjectTypes } from '../columns/rated-subject.ts';
import type { ForeignKey, Table } from '../table.ts';

const key = ['form_id', 'text_id'];

/** The text field of the form that a row was printed in. */
export const inTextFields: ForeignKey = { columns: key, table: 'text_fields', references: key };

interface Row {
  form: Form;
  field: TextField;
}

/** One row a text field of a form. */
export function textFieldsTable({ site, forms }: Publication): Table<Row> {
  return {
    name: 'text_fields',
    title: { ja: '文章の欄', en: 'Text fields' },
    description: {
      ja: '様式にある文章の欄の一覧です。',
      en: 'The text fields of the forms. What is printed in them is in the table of texts.',
    },
    rowMeans: { ja: '様式の文章の欄1つ', en: 'One text field of a form' },
    columns: [
      ...municipalityColumns<Row>(site),
      ...formColumns<Row>(({ form }) => form),
      {
        key: 'text_id',
        ja: '文章ID',
        en: 'Text ID',
        type: 'string',
        description: { ja: '文章の欄のIDです。', en: 'ID of the text field.' },
        required: true,
        value: ({ field }) => field.id,
      },
      {
        key: 'label',
        ja: '欄の見出し',
        en: 'Heading',
        type: 'string',
        description: { ja: '欄の見出しです（紙面のとおり）。', en: 'Heading of the field as printed.' },
        required: true,
        value: ({ field }) => field.label,
      },
      ...codedColumns<Row>({
        key: 'subject_type',
        ja: '文章の対象の種類コード',
        en: 'What the text is about',
        labelJa: '文章の対象の種類',
        description: {
          ja: 'シートの施策についての文章か、シートにある事業についての文章かを示します。',
          en: "Whether the text is about the sheet's measure or about a project on the sheet.",
        },
        allowed: [subjectTypes.measure, subjectTypes.project],
        required: true,
        code: ({ field }) => (field.of === 'sheet' ? 'measure' : 'project'),
      }),
      {
        key: 'is_list',
        ja: '箇条書きか',
        en: 'List',
        type: 'boolean',
        description: {
          ja: '箇条書きの欄かどうかです。箇条書きなら、1項目が1段落です。',
          en: 'Whether the field is a list; if so, each item is a paragraph.',
        },
        required: true,
        value: ({ field }) => field.list,
      },
    ],
    primaryKey: key,
    foreignKeys: [],
    rows: forms.flatMap((form) => form.texts.map((field) => ({ form, field }))),
  };
}
