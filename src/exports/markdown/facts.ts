import { absolute, paths } from '../../addresses.ts';
import type { IndicatorOnSheet, Publication, Sheet } from '../../domain/publication/publication.ts';
import { absence, type Absence } from '../../schema/absence.ts';
import { absenceWords } from '../../text/absence.ts';
import { indicatorNumber } from '../../text/indicator.ts';
import { licenceScope } from '../../text/licence.ts';
import { directionLabels } from '../../text/role.ts';
import { standing } from '../../text/site.ts';
import { fact, linked, list, text, under, type Block } from './markdown.ts';

/** The source document of a sheet, with its address and day where they are known. */
export function sourceOf({ record: { source } }: Sheet): string {
  const named = `${source.publisher}「${source.title}」`;
  const title = source.url === undefined ? text(named) : linked(named, source.url);
  return [title, source.date, source.note && text(source.note)]
    .filter((part) => part !== undefined)
    .join('、');
}

/** What an indicator is: kind and number, unit, which way is better, plain words; each said to be ours where it is. */
export function indicatorFacts({ printed, sheet, indicator: { id, reading } }: IndicatorOnSheet): Block {
  const { runningTotal } = reading;
  return list([
    fact('種類', text(indicatorNumber(printed, sheet))),
    fact('ID', `\`${id}\``),
    fact('単位', text(printed.unit ?? '')),
    fact('よい向き（当サイトの読み方）', directionLabels[reading.direction]),
    fact(
      '累計か（当サイトの読み方）',
      runningTotal === undefined ? '' : runningTotal ? '累計' : '累計ではない',
    ),
    fact('紙面の目指す方向', printed.printedDirection && directionLabels[printed.printedDirection]),
    fact('ほかの計画での番号', text(printed.crossReferences ?? '')),
    fact('説明（当サイトの言葉）', text(reading.explanation ?? '')),
    fact(sheet.vocabulary.note, text(printed.note ?? '')),
  ]);
}

/** Why values are missing, of the kinds that the page has. */
export function absenceList(statements: readonly { absence?: Absence | undefined }[]): Block {
  const kinds = new Set(statements.flatMap((each) => each.absence ?? []));
  return under(2, '値がない理由', [
    list(
      absence.options
        .filter((kind) => kinds.has(kind))
        .map((kind) => `${absenceWords[kind].label}（\`${kind}\`）：${absenceWords[kind].explanation}`),
    ),
  ]);
}

/** Where the page is, what holds the same for programs, whose it is, and on which terms. */
export function about({ site }: Publication, path: string, files: readonly string[]): Block {
  return under(2, 'このページについて', [
    list([
      fact('ページ', absolute(path)),
      fact('データ', files.map((file) => absolute(paths.dataFile(file))).join('、')),
      fact('このサイト', standing(site).map(text).join('')),
      fact('利用条件', `${linked(site.licence.name, site.licence.url)}。${text(licenceScope)}`),
    ]),
  ]);
}
