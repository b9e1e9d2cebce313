import type { Passage, Publication, Sheet } from '../../domain/publication/publication.ts';
import { absenceColumns } from '../columns/absence.ts';
import { commonColumns } from '../columns/common.ts';
import { formId } from '../columns/form.ts';
import { measureId } from '../columns/identity.ts';
import { subjectColumns } from '../columns/rated-subject.ts';
import { ofSheet, phaseColumns, sheetId, sheetPageUrl, sheetYearColumns } from '../columns/sheet.ts';
import { isPrimary } from '../columns/standing.ts';
import { statedBySheets, type Stated } from '../stated.ts';
import type { Table } from '../table.ts';
import { inTextFields } from './text-fields.ts';

/** A paragraph of a text field, with what it is about; one without text where the field has none. */
interface Paragraph {
  subject: { type: 'measure' | 'project'; id: string };
  field: Passage['field'];
  /** From 1. */
  number: number;
  text?: string;
  absence?: Passage['absence'];
  /** Whether its text is the one to count, where sheets of several measures have one on the same project. */
  isPrimary: boolean;
}

type Row = Stated<Paragraph>;

/** One row a paragraph of a text field of the form: those of the sheet itself, then those of its projects. */
export function textsTable(publication: Publication): Table<Row> {
  const hasPolicy = publication.sheets.some(({ record }) => record.policy !== undefined);
  return {
    name: 'texts',
    title: { ja: '文章', en: 'Texts' },
    description: {
      ja: `シートの文章の欄に書かれた文章です（シートのとおり、1段落1行）。文章が無い欄は1行で、その理由が absence の列にあります。${hasPolicy ? '施策の方針は、表「評価シート」にあります。' : ''}`,
      en: `What is printed in the text fields of the sheets, word for word, one row per paragraph. A field without a text has one row, and absence says why.${hasPolicy ? ' Policies are in the table of sheets.' : ''}`,
    },
    rowMeans: { ja: '1枚のシートの文章の1段落', en: 'One paragraph of a text field on one sheet' },
    columns: [
      ...commonColumns(publication.site, ({ sheet }: Row) => sheet.plan),
      ...subjectColumns<Row>(({ fact }) => fact.subject, ['measure', 'project'], { ja: '文章', en: 'text' }),
      sheetId(({ sheet }) => sheet),
      {
        key: 'text_id',
        ja: '文章ID',
        en: 'Text ID',
        type: 'string',
        description: {
          ja: 'どの欄の文章かを示す、様式での欄のIDです。',
          en: 'ID of the text field in the form.',
        },
        required: true,
        value: ({ fact }) => fact.field.id,
      },
      {
        key: 'label',
        ja: '欄の見出し',
        en: 'Heading',
        type: 'string',
        description: { ja: '欄の見出しです（紙面のとおり）。', en: 'Heading of the field as printed.' },
        required: true,
        value: ({ fact }) => fact.field.label,
      },
      {
        key: 'paragraph',
        ja: '段落の番号',
        en: 'Paragraph',
        type: 'integer',
        description: {
          ja: 'その欄の何番目の段落（箇条書きなら項目）かです。1 から数えます。',
          en: 'Which paragraph of the field this is, counted from 1; in a list, which item.',
        },
        required: true,
        value: ({ fact }) => fact.number,
      },
      {
        key: 'text',
        ja: '文章',
        en: 'Text',
        type: 'string',
        description: {
          ja: '段落の文章です（シートのとおり）。文章が無い欄では空です。',
          en: 'The paragraph, word for word; empty where the field has no text.',
        },
        required: false,
        value: ({ fact }) => fact.text,
      },
      measureId(({ sheet }) => sheet.record.measure),
      ...sheetYearColumns(({ sheet }: Row) => sheet),
      ...phaseColumns(({ sheet }: Row) => sheet),
      sheetPageUrl(({ sheet }) => sheet),
      isPrimary(({ fact }) => fact.isPrimary),
      formId(({ sheet }) => sheet.form),
      ...absenceColumns<Row>(({ fact }) => fact.absence, { key: '', ja: '文章' }),
    ],
    primaryKey: ['sheet_id', 'subject_type', 'subject_id', 'text_id', 'paragraph'],
    foreignKeys: [inTextFields, ofSheet],
    rows: statedBySheets(publication, paragraphsOf),
  };
}

function paragraphsOf({ own, projects, measure }: Sheet): Paragraph[] {
  return [
    ...inFields(own.texts, { type: 'measure', id: measure.id }),
    ...projects.flatMap(({ texts, printed }) => inFields(texts, { type: 'project', id: printed.id })),
  ];
}

function inFields(texts: readonly Passage[], subject: Paragraph['subject']): Paragraph[] {
  return texts.flatMap(({ field, paragraphs, absence, isPrimary: primary }): Paragraph[] =>
    absence
      ? [{ subject, field, number: 1, absence, isPrimary: primary }]
      : paragraphs.map((text, index) => ({ subject, field, number: index + 1, text, isPrimary: primary })),
  );
}
