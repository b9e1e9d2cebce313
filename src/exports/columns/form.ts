import type { Form } from '../../schema/form.ts';
import type { Column } from '../table.ts';

/** The form that a row is about or was printed on. */
export function formColumns<Row>(formOf: (row: Row) => Form): Column<Row>[] {
  return [
    {
      key: 'form_id',
      ja: '様式ID',
      en: 'Form id',
      type: 'string',
      description: { ja: 'シートの様式のIDです。', en: 'Id of the form of the sheets.' },
      required: true,
      value: (row) => formOf(row).id,
    },
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
