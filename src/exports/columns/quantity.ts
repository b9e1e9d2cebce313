import type { Quantity } from '../../domain/money/cost.ts';
import type { AllowedValue, Column } from '../table.ts';
import { codedColumns } from './coded.ts';

const words: Record<Quantity, { ja: string; en: string }> = {
  money: { ja: '金額', en: 'Money' },
  people: { ja: '人数など', en: 'People or their work' },
  rate: { ja: '単位あたり', en: 'Amount per unit' },
  percent: { ja: '割合', en: 'Percentage' },
};

/** What an amount counts: only money can be added up. */
export function quantityColumns<Row>(quantityOf: (row: Row) => Quantity): Column<Row>[] {
  return codedColumns<Row>({
    key: 'quantity',
    ja: '数の種類コード',
    en: 'Kind of quantity',
    labelJa: '数の種類',
    description: {
      ja: '金額か、人数か、単位あたりの額か、割合かを示します。足してよいのは金額だけです。',
      en: 'Whether it is money, people, a rate or a percentage. Only money can be added up.',
    },
    allowed: Object.entries(words).map(([value, each]): AllowedValue => ({ value, ...each })),
    required: true,
    code: quantityOf,
  });
}
