/** Every paragraph of a form's text fields, in the table and in the documents of the sheets. */
import { describe, expect, it } from 'vitest';
import { filesByName } from '../../src/exports/files.ts';
import { everyTable } from '../../src/exports/tables.ts';
import { dataFiles } from '../../src/addresses.ts';
import { publishedCity } from '../domain/published-city.ts';
import { everyCity } from './cities.ts';
import { rowsOf } from './rows.ts';

interface Texts {
  texts: { text_id: string; label: string; paragraphs: string[]; absence: string | null }[];
}

const cities = [...everyCity, { city: 'まぼろし村', publication: publishedCity('maboroshi') }];

describe.each(cities)('the paragraphs of $city', ({ publication }) => {
  const rows = rowsOf(everyTable(publication).texts);

  it('stand in the table of texts as the sheets print them, numbered from 1 in each field', () => {
    const printed = publication.sheets.flatMap((sheet) =>
      [
        { id: sheet.measure.id, texts: sheet.own.texts },
        ...sheet.projects.map(({ project, texts }) => ({ id: project.id, texts })),
      ].flatMap(({ id, texts }) =>
        texts.flatMap(({ field, paragraphs, absence }) =>
          absence
            ? [[sheet.id, id, field.id, field.label, 1, undefined, absence]]
            : paragraphs.map((text, index) => [
                sheet.id,
                id,
                field.id,
                field.label,
                index + 1,
                text,
                undefined,
              ]),
        ),
      ),
    );
    expect(printed).not.toEqual([]);
    expect(
      rows.map((row) =>
        ['sheet_id', 'subject_id', 'text_id', 'label', 'paragraph', 'text', 'absence'].map((key) => row[key]),
      ),
    ).toEqual(printed);
  });

  it('stand in the document of their sheet under the id and the heading of their field, in the order of their numbers', () => {
    const inDocuments = publication.sheets.flatMap((sheet) => {
      const bytes = filesByName(publication).get(dataFiles.sheet(sheet.key, 'json'))!.bytes();
      const document = JSON.parse(new TextDecoder().decode(bytes)) as Texts & {
        projects: (Texts & { project_id: string })[];
      };
      return [{ project_id: sheet.measure.id, texts: document.texts }, ...document.projects].flatMap(
        ({ project_id: id, texts }) =>
          texts.flatMap(({ text_id: field, label, paragraphs, absence }) =>
            absence
              ? [[sheet.id, id, field, label, 1, undefined, absence]]
              : paragraphs.map((text, index) => [sheet.id, id, field, label, index + 1, text, undefined]),
          ),
      );
    });
    expect(inDocuments).toEqual(
      rows.map((row) =>
        ['sheet_id', 'subject_id', 'text_id', 'label', 'paragraph', 'text', 'absence'].map((key) => row[key]),
      ),
    );
  });
});
