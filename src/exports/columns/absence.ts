import { absence, type Absence } from '../../schema/absence.ts';
import { absenceWords } from '../../text/absence.ts';
import type { AllowedValue, Column, Table } from '../table.ts';
import { codedColumns } from './coded.ts';

const english: Record<Absence, string> = {
  dash: 'The sheet prints a dash and gives no reason',
  blank: 'The sheet has a cell for it, with nothing printed in it',
  cancelled: 'The municipality says it was cancelled, so there is nothing to count',
  after_sheet: 'A column printed in advance for a year after that of the sheet, with no value yet',
  not_applicable: 'The municipality says it does not apply',
  unplaced: 'The source has it, but our reading could not make it out or tell which cell it belongs to',
  not_published: 'The municipality does not publish it',
  suppressed: 'The municipality withholds the number because it covers so few people',
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
      en: 'Why the value is empty. Zero is a value, so no reason is given for it.',
    },
    allowed: absenceValues,
    required: false,
    code,
  });
}

/** Whether the row is of a year to come and without a value: such columns are printed in advance, and are many. */
export function afterSheet<Row>(absenceOf: (row: Row) => Absence | undefined): Column<Row> {
  return {
    key: 'is_after_sheet',
    ja: 'シートより後の空の欄か',
    en: 'Empty column of a later year',
    type: 'boolean',
    description: {
      ja: 'シートの年度より後の年度の欄が、あらかじめ印刷されているだけの行（absence が after_sheet の行）かどうかです。値だけを見るときは、true の行を除いてください。',
      en: 'Whether the row is only a column printed in advance for a year after that of the sheet, with no value yet (absence is after_sheet). Leave these rows out when looking at values.',
    },
    required: true,
    value: (row) => absenceOf(row) === 'after_sheet',
  };
}

/** Whether a table has a column for values that may be missing. */
export function hasAbsence({ columns }: Table): boolean {
  return columns.some(({ key }) => key === 'absence');
}
