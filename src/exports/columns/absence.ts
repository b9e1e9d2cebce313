import { absence, type Absence } from '../../schema/cell.ts';
import { absenceWords } from '../../text/absence.ts';
import type { AllowedValue, Column } from '../table.ts';
import { codedColumns } from './coded.ts';

const english: Record<Absence, string> = {
  dash: 'The sheet prints a dash and gives no reason',
  cancelled: 'The city says that it was cancelled, so there is nothing to count',
  not_settled: 'The accounts of that year were not settled when the sheet was published',
  not_applicable: 'The city says that it does not apply',
  unplaced: 'The source holds a number, but our reading could not tell which cell it belongs to',
  not_published: 'The city does not publish it',
};

/** Every absence with what it means. */
export const absenceValues: AllowedValue[] = absence.options.map((value) => ({
  value,
  ja: absenceWords[value].label,
  en: english[value],
}));

/**
 * Why a value is missing, as a code and as a word. Zero is a value and never an absence. The columns are called `absence`
 * where a row has one value; otherwise they are named after the one they stand for.
 */
export function absenceColumns<Row>(
  code: (row: Row) => Absence | undefined,
  of: { key: string; ja: string } = { key: '', ja: '値' },
): Column<Row>[] {
  return codedColumns({
    key: of.key === '' ? 'absence' : `${of.key}_absence`,
    ja: `${of.ja}が無い理由コード`,
    en: of.key === '' ? 'Why there is no value' : `Why ${of.key} is empty`,
    labelJa: `${of.ja}が無い理由`,
    description: {
      ja: `${of.ja}が空のときの理由です。0 は値で、ここには書かれません。`,
      en: 'Why the value is empty. Zero is a value and has no reason here.',
    },
    allowed: absenceValues,
    required: false,
    code,
  });
}
