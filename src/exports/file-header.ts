import { absolute, paths } from '../addresses.ts';
import type { Publication, Sheet } from '../domain/publication/publication.ts';
import { licenceScope } from '../text/licence.ts';
import type { JsonObject } from './json-text.ts';
import type { Bilingual } from './table.ts';

/** Version of the shape of the JSON files: the first number changes when a reader would have to. */
const formatVersion = '1.0';

/** What a file is about. Without sheets it is made from all of them; without a page its page is that of the data. */
interface FileSubject {
  title: Bilingual;
  description: Bilingual;
  sheets?: readonly Sheet[];
  page?: string;
}

/** What every JSON file says first: what it is, whose, on which terms, and from which documents it was made. */
export function fileHeader(
  { site, sheets: all }: Publication,
  { title, description, sheets = all, page = paths.data }: FileSubject,
): JsonObject {
  const { municipality, official, licence } = site;
  return {
    title: title.ja,
    title_en: title.en,
    description: description.ja,
    description_en: description.en,
    format_version: formatVersion,
    page_url: absolute(page),
    site: site.name,
    official,
    municipality: { code: municipality.code, name: municipality.name, name_en: municipality.nameEn ?? null },
    licence: { name: licence.name, url: licence.url, scope: licenceScope },
    generated_from: sheets.map((sheet) => sourceJson(sheet)),
  };
}

function sourceJson({ record: { source }, key }: Sheet): JsonObject {
  const { title, publisher, url, date, note } = source;
  return {
    title,
    publisher,
    url: url ?? null,
    date: date ?? null,
    note: note ?? null,
    page_url: absolute(paths.sheet(key)),
  };
}
