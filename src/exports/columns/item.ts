import type { Form } from '../../schema/form.ts';
import { costItemLabel } from '../../text/cost-item.ts';
import type { AllowedValue, Column } from '../table.ts';
import { codedColumns, eachOnce } from './coded.ts';

/** Which amount a row is about: the cost, a funding source, or another amount of the form. */
export function itemColumns<Row>(
  forms: readonly Form[],
  itemOf: (row: Row) => { item: string; form: Form },
): Column<Row>[] {
  return codedColumns<Row>({
    key: 'item',
    ja: '費目コード',
    en: 'Item',
    labelJa: '費目',
    description: {
      ja: '事業費か、その財源か、様式にあるほかの額や数かを示します。財源はほかの額の内訳なので、足さないでください。',
      en: 'The cost, a funding source, or another amount on the form. A source is part of another amount: do not add them together.',
    },
    allowed: eachOnce([
      {
        value: 'cost',
        ja: costItemLabel(
          'cost',
          forms.slice(-1).map((form) => ({ form })),
        ),
        en: 'Cost',
      },
      ...forms.flatMap(({ funding, amounts }) =>
        [...(funding?.sources ?? []), ...amounts].map(({ id, label }): AllowedValue => ({
          value: itemCode(id),
          ja: label,
        })),
      ),
    ]),
    required: true,
    code: (row) => itemCode(itemOf(row).item),
    label: (row) => {
      const { item, form } = itemOf(row);
      return costItemLabel(item, [{ form }]);
    },
  });
}

/** Codes in the files are snake_case: the funding source `general-revenue` is `general_revenue` there. */
export function itemCode(item: string): string {
  return item.replaceAll('-', '_');
}
