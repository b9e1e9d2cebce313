import { sheetIdOf, sheetKeyOf } from '../../domain/publication/sheet-key.ts';
import type { ExpectedSearch } from '../../schema/expected-search.ts';
import { glossaryTerm } from '../../text/glossary.ts';
import type { CheckedFiles } from '../content-file.ts';
import { didYouMean, thereAre } from '../nearest.ts';
import type { Finding, Problem } from '../problem.ts';
import type { ReferringFiles } from '../referring-files.ts';

/** What an expected answer may name, by its kind: what it is called, where it stands, and the ids that there are. */
interface Known {
  kind: Exclude<keyof ExpectedSearch, 'asked' | 'nothing'>;
  called: string;
  place: string;
  /** Absent where some file that may have more of them cannot be read. */
  ids?: string[];
  /** Whether the site itself has it, beside what the content has. */
  isOurs?: (id: string) => boolean;
}

/** Questions for the search whose first answer is to be something that is not there. */
export function searchProblems(all: ReferringFiles): Problem[] {
  const known = everythingKnown(all);
  return all.searches.files.flatMap((file) =>
    file.data.searches
      .flatMap((search, index) => known.flatMap((each) => unknown(search, index, each)))
      .map(file.problem),
  );
}

function unknown(
  search: ExpectedSearch,
  index: number,
  { kind, called, place, ids, isOurs }: Known,
): Finding[] {
  const id = search[kind];
  if (id === undefined || ids === undefined || ids.includes(id) || isOurs?.(id)) return [];
  return [
    {
      path: ['searches', index, kind],
      reason: `「${search.asked}」のはじめに出るはずの${called}「${id}」が、${place}にありません。`,
      remedy: `${didYouMean(id, ids)}${thereAre(ids)}サイトに無いものなら、${kind} のかわりに nothing: true と書いてください。`,
    },
  ];
}

function everythingKnown({ plans, registers, sheets, departments, glossaries }: ReferringFiles): Known[] {
  const idsOf = <Data>({ files, complete }: CheckedFiles<Data>, ids: (data: Data) => string[]) =>
    complete ? { ids: [...new Set(files.flatMap(({ data }) => ids(data)))] } : {};
  const ofPlans = { place: 'plans ' };
  const ofRegister = { place: 'register ' };
  return [
    {
      kind: 'measure',
      called: '施策',
      ...ofPlans,
      ...idsOf(plans, ({ measures }) => measures.map(({ id }) => id)),
    },
    { kind: 'goal', called: '目標', ...ofPlans, ...idsOf(plans, ({ goals }) => goals.map(({ id }) => id)) },
    { kind: 'plan', called: '計画', ...ofPlans, ...idsOf(plans, ({ id }) => [id]) },
    {
      kind: 'indicator',
      called: '指標',
      ...ofRegister,
      ...idsOf(registers, ({ indicators }) => indicators.map(({ id }) => id)),
    },
    {
      kind: 'project',
      called: '事業',
      ...ofRegister,
      ...idsOf(registers, ({ projects }) => projects.map(({ id }) => id)),
    },
    {
      kind: 'sheet',
      called: 'シート',
      place: 'measures ',
      ...idsOf(sheets, (sheet) => [sheetIdOf(sheetKeyOf(sheet))]),
    },
    {
      kind: 'department',
      called: '課',
      place: 'departments.yaml ',
      ...idsOf(departments, ({ departments: all }) => all.map(({ id }) => id)),
    },
    {
      kind: 'term',
      called: '用語',
      place: '用語集',
      ...idsOf(glossaries, ({ groups }) => groups.flatMap(({ terms }) => terms.map(({ id }) => id))),
      isOurs: (id) => glossaryTerm(id, { glossary: [] }) !== undefined,
    },
  ];
}
