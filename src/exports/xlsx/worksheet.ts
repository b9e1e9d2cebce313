import { cellOf, type Column, type ColumnType, type Table } from '../table.ts';
import { cellStyles } from './styles.ts';
import { xml } from './xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * A table as a worksheet, row by row: the Japanese titles in a first row that stays in sight, then the rows. Text stands in string
 * cells, which no spreadsheet runs or takes for a number, so it needs no guard; numbers have the digits the sheet prints.
 */
export function* worksheet<Row>({ columns, rows }: Table<Row>): Generator<string> {
  const last = `${columnLetters(columns.length - 1)}${rows.length + 1}`;
  const header = columns.map(({ ja }, index) => textCell(`${columnLetters(index)}1`, ja, cellStyles.header));
  const widths = columns.map(
    ({ type }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width[type]}" customWidth="1"/>`,
  );
  yield `<worksheet xmlns="${main}"><dimension ref="A1:${last}"/>`;
  yield '<sheetViews><sheetView workbookViewId="0">';
  yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield `<cols>${widths.join('')}</cols>`;
  yield `<sheetData><row r="1">${header.join('')}</row>`;
  for (const [index, row] of rows.entries()) {
    const number = index + 2;
    const cells = columns.map((column, at) => cell(`${columnLetters(at)}${number}`, column, row));
    yield `<row r="${number}">${cells.join('')}</row>`;
  }
  yield '</sheetData>';
  yield `<autoFilter ref="A1:${last}"/></worksheet>`;
}

const width: Record<ColumnType, number> = {
  string: 20,
  list: 30,
  url: 24,
  date: 12,
  integer: 12,
  decimal: 12,
  boolean: 10,
};

function cell<Row>(at: string, column: Column<Row>, row: Row): string {
  const value = cellOf(column, row);
  if (value === undefined) return '';
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number' || column.type === 'decimal') return `<c r="${at}"><v>${value}</v></c>`;
  if (column.type === 'date') return `<c r="${at}" s="${cellStyles.date}"><v>${daySerial(value)}</v></c>`;
  return textCell(at, value, cellStyles.text);
}

/** The longest text that Excel takes in a cell; the other formats hold all of it. */
const longestText = 32_767;

function textCell(at: string, text: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(text.slice(0, longestText))}</t></is></c>`;
}

/** A day as spreadsheets count them; day 25569 is 1 January 1970. */
function daySerial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** The letters of a column, counted from 0: A, Z, AA. */
function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
