import type { Table } from '../table.ts';
import { zipArchive } from '../zip-archive.ts';
import { styles } from './styles.ts';
import { worksheet } from './worksheet.ts';
import { xml, xmlPart } from './xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Tables as an Excel workbook, a sheet a table. Written here rather than by a library, because the same tables have to
 * give the same bytes and every other file is made without waiting; made row by row, for the rows of a large city fill a gigabyte at once.
 */
export function workbook(tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const names = sheetNames(tables);
  const parts: [name: string, content: Iterable<string>][] = [
    ['[Content_Types].xml', [contentTypes(tables.length)]],
    ['_rels/.rels', [relationships([['officeDocument', 'xl/workbook.xml']])]],
    ['xl/workbook.xml', [book(names)]],
    ['xl/_rels/workbook.xml.rels', [relationships([...names.map(sheetTarget), ['styles', 'styles.xml']])]],
    ['xl/styles.xml', [styles]],
    ...tables.map((table, index): [string, Iterable<string>] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      worksheet(table),
    ]),
  ];
  return zipArchive(parts.map(([name, content]) => [name, xmlPart(content)]));
}

/** The tables' titles as Excel takes them: at most 31 characters, without those it forbids. */
function sheetNames(tables: readonly Table[]): string[] {
  return tables.map(({ title }) => title.ja.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31));
}

function book(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function sheetTarget(_: string, index: number): [string, string] {
  return ['worksheet', `worksheets/sheet${index + 1}.xml`];
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${media}.${type}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, index) =>
    override(`worksheets/sheet${index + 1}`, 'worksheet'),
  );
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    ...parts,
    '</Types>',
  ].join('');
}
