import type { Form } from '../../schema/form.ts';
import type { Column } from '../table.ts';

/** The form whose codes a row uses: it leads to the tables of what the forms have. */
export function formId<Row>(formOf: (row: Row) => Form): Column<Row> {
  return {
    key: 'form_id',
    ja: '様式ID',
    en: 'Form ID',
    type: 'string',
    description: {
      ja: 'シートの様式のIDです。評語や費目のように様式が決めるコードの意味は、この列とコードを合わせて引きます。',
      en: "ID of the sheet's form. To look up a code that the form defines, such as a grade or an item, use this ID together with the code.",
    },
    required: true,
    value: (row) => formOf(row).id,
  };
}

/** The form that a row is about or was printed on. */
export function formColumns<Row>(formOf: (row: Row) => Form): Column<Row>[] {
  return [
    formId(formOf),
    {
      key: 'form_name',
      ja: '様式の名前',
      en: 'Form',
      type: 'string',
      description: { ja: '様式の名前です（紙面のとおり）。', en: 'Name of the form as printed.' },
      required: true,
      value: (row) => formOf(row).name,
    },
  ];
}
