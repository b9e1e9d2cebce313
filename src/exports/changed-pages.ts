import { originalPath, paths } from '../addresses.ts';
import { changeDaysOf, wholeChangedOn } from '../domain/publication/changed-on.ts';
import type { Publication, Sheet } from '../domain/publication/publication.ts';

/**
 * The day (YYYY-MM-DD) on which what a page says last changed, by its path below the home page, in any language: of a sheet, measure, indicator or
 * project that of its sheets, of any other page that of the whole; nothing where the content says no day.
 */
export function changedPages(publication: Publication): (path: string) => string | undefined {
  const { sheets, measures, indicators, projects } = publication;
  const statedBy = ({ statements }: { statements: readonly { sheet: Sheet }[] }) =>
    statements.map(({ sheet }) => sheet);
  const pages = new Map<string, readonly Sheet[]>([
    ...sheets.map((sheet) => [paths.sheet(sheet.key), [sheet]] as const),
    ...measures.flatMap((measure) =>
      [paths.measure(measure.id), paths.brief(measure.id)].map((path) => [path, measure.sheets] as const),
    ),
    ...indicators.map((each) => [paths.indicator(each.id), statedBy(each)] as const),
    ...projects.map((each) => [paths.project(each.id), statedBy(each)] as const),
  ]);
  return (path) => {
    const of = pages.get(originalPath(path));
    return of === undefined ? wholeChangedOn(publication) : changeDaysOf(of, publication).last;
  };
}
