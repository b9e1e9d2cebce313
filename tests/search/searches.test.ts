/** The questions that a city tries its search with are answered as it says, by the very index that readers ask. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { difference } from '../../src/cli/searches-command.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import { indexReader } from '../../src/search/index-reader.ts';
import { indexOf } from '../../src/search/published-index.ts';
import { searchRecords } from '../../src/search/records.ts';
import { trySearches } from '../../src/search/tried-search.ts';
import { everyContent } from '../cities/every-city.ts';

const cities = everyContent.flatMap((folder) => {
  const { content, searches = [] } = readContentFolder(
    fileURLToPath(new URL(`../../${folder}`, import.meta.url)),
  );
  return content && searches.length > 0 ? [{ folder, content, searches }] : [];
});

describe.each(cities)('in $folder', ({ content, searches }) => {
  const publication = publish(content);
  const reader = indexReader(indexOf(searchRecords(publication)));

  test('every question is answered first as it is expected to be', async () => {
    const tried = await trySearches(searches, reader, publication);
    expect(tried.filter(({ isRight }) => !isRight).map(difference)).toEqual([]);
  });

  test('a question that expects something else is told of', async () => {
    const [tried] = await trySearches([{ asked: '地下鉄', measure: 'no-such-measure' }], reader, publication);
    expect(tried).toMatchObject({ isRight: false });
    expect(difference(tried!)).toBe(
      '「地下鉄」… measure: no-such-measure のはずが、はじめに出たのは なし です。',
    );
  });
});

test('there are at least 60 questions in the richest invented city, and some in the real one', () => {
  const counts = new Map(cities.map(({ folder, searches }) => [folder, searches.length]));
  expect(counts.get('tests/cities/hoshizora/content')).toBeGreaterThanOrEqual(60);
  expect(counts.get('content')).toBeGreaterThanOrEqual(30);
});
