import { paths } from '../addresses.ts';
import type { Publication } from '../domain/publication/publication.ts';
import type { ExpectedSearch } from '../schema/expected-search.ts';
import { answer } from './answer.ts';
import type { IndexReader } from './find.ts';
import type { SearchRecord } from './record.ts';

/** A question that was asked, with what was answered first. */
export interface TriedSearch {
  expected: ExpectedSearch;
  /** Absent where nothing was found. */
  first?: SearchRecord;
  /** Whether it is what was to be answered first. */
  isRight: boolean;
}

/** Asks an index some questions, one after another, and looks what it answers first. */
export async function trySearches(
  searches: readonly ExpectedSearch[],
  reader: IndexReader,
  publication: Publication,
): Promise<TriedSearch[]> {
  const tried: TriedSearch[] = [];
  for (const expected of searches) {
    const { kinds } = await answer(expected.asked, reader, () => 1);
    const first = kinds[0]?.records[0];
    const isRight = isExpected(first?.path, expected, publication);
    tried.push(first ? { expected, first, isRight } : { expected, isRight });
  }
  return tried;
}

/** Whether the first answer leads to what was expected; of a sheet to any place on its page. */
function isExpected(
  path: string | undefined,
  { measure, indicator, project, sheet, plan, goal, department, term }: ExpectedSearch,
  { sheets }: Publication,
): boolean {
  const pages = [
    measure === undefined ? undefined : paths.measure(measure),
    indicator === undefined ? undefined : paths.indicator(indicator),
    project === undefined ? undefined : paths.project(project),
    plan === undefined ? undefined : paths.plan(plan),
    goal === undefined ? undefined : paths.goal(goal),
    department === undefined ? undefined : paths.department(department),
    term === undefined ? undefined : paths.term(term),
  ].filter((page) => page !== undefined);
  const onSheet = sheets.filter(({ id }) => id === sheet).map(({ key }) => paths.sheet(key));
  if (pages.length === 0 && onSheet.length === 0) return path === undefined;
  return (
    path !== undefined &&
    [...pages.map((page) => page === path), ...onSheet.map((page) => path.split('#')[0] === page)].includes(
      true,
    )
  );
}
