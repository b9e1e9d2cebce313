import { examplesOf } from '../../gallery/example.ts';
import ColumnTable from './ColumnTable.astro';

const value = () => undefined;

export default examplesOf(ColumnTable, {
  'Columns of every kind': {
    caption: '列の例',
    columns: [
      {
        key: 'measure_id',
        ja: '施策ID',
        en: 'Measure id',
        type: 'string',
        description: { ja: '施策のIDです。', en: 'Id of the measure.' },
        required: true,
        value,
      },
      {
        key: 'amount_yen',
        ja: '金額',
        en: 'Amount',
        type: 'integer',
        unit: '円',
        description: { ja: '円に直した金額です。', en: 'Amount in yen.' },
        required: false,
        value,
      },
      {
        key: 'role',
        ja: '役割',
        en: 'Role',
        type: 'string',
        description: { ja: '値の役割です。', en: 'What the value is for.' },
        allowed: [
          { value: 'actual', ja: '実績値', en: 'Actual' },
          { value: '継続', ja: '継続' },
        ],
        required: true,
        value,
      },
    ],
  },
});
