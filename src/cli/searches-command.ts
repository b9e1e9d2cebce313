import { basename, resolve } from 'node:path';
import { publish } from '../domain/publication/publish.ts';
import { contentFolder, readContentFolder } from '../loader/content-folder.ts';
import { standingReport } from '../loader/report.ts';
import { searchTargets } from '../schema/expected-search.ts';
import { indexReader } from '../search/index-reader.ts';
import { indexOf } from '../search/published-index.ts';
import { searchRecords } from '../search/records.ts';
import { trySearches, type TriedSearch } from '../search/tried-search.ts';
import type { Outcome } from './outcome.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Asks the search of the content folder (or the one given) every question of its searches.yaml: exit 1 where one is answered first
 * by something else than it says. Writes nothing.
 */
export async function searchesCommand(
  [given, ...more]: string[],
  environment: Environment,
): Promise<Outcome> {
  if (more.length > 0 || given?.startsWith('-'))
    return {
      exitCode: 1,
      stdout: '',
      stderr: '使い方：npm run searches\n　　　　npm run searches -- 別の content フォルダー\n',
    };
  const folder = contentFolder(given ? { CONTENT_DIR: given } : environment);
  const { content, searches = [], problems } = readContentFolder(folder);
  if (!content) return { exitCode: 1, stdout: '', stderr: standingReport(problems) };
  if (searches.length === 0)
    return {
      exitCode: 0,
      stdout: `${basename(resolve(folder))}/searches.yaml に、検索をためす問いがありません。\n`,
      stderr: '',
    };
  const publication = publish(content);
  const tried = await trySearches(searches, indexReader(indexOf(searchRecords(publication))), publication);
  const wrong = tried.filter(({ isRight }) => !isRight);
  const summary = `検索をためす問い ${tried.length} のうち、${tried.length - wrong.length} は、はじめに出るはずのものが出ました。`;
  return {
    exitCode: wrong.length === 0 ? 0 : 1,
    stdout: `${[...wrong.map(difference), summary].join('\n')}\n`,
    stderr: '',
  };
}

/** What was answered first instead of what should have been. */
export function difference({ expected, first }: TriedSearch): string {
  const target = searchTargets.find((each) => expected[each] !== undefined) ?? 'nothing';
  const should =
    target === 'nothing' ? '何も見つからないはず' : `${target}: ${String(expected[target])} のはず`;
  const is = first ? `${first.path}（${first.title}）` : 'なし';
  return `「${expected.asked}」… ${should}が、はじめに出たのは ${is} です。`;
}
