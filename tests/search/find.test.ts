import { expect, test } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import type { FoundKind } from '../../src/search/find.ts';
import { searchIndex } from '../../src/search/index-files.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { searchRecords } from '../../src/search/records.ts';
import { publicationWith, writtenSheet } from '../domain/invented-city.ts';
import { readerOf, recordsOf, searched } from './published-city.ts';

const hoshizora = recordsOf('tests/cities/hoshizora/content');
const reader = searched(hoshizora);
const three = () => 3;

/** A kind in a line: measure 2 of 2. */
const inLine = ({ kind, records, count }: FoundKind) => `${kind} ${records.length} of ${count}`;

const record = (title: string, ...text: string[]): SearchRecord => ({
  kind: 'project',
  title,
  context: '',
  path: `projects/${title}/`,
  text,
});

test('an answer is grouped by kind, what is called so first, with what there is of each', async () => {
  const { kinds } = await answer('天文観光課', reader, three);
  expect(kinds.map(inLine)).toEqual(['department 1 of 1', 'sheet 3 of 10']);
});

test('a count is exact where every candidate was read or cannot be wrong, and else the most that it may be', async () => {
  const indicators = async (question: string, shown: number) => {
    const { kinds } = await answer(question, reader, () => shown);
    const found = kinds.find(({ kind }) => kind === 'indicator');
    return [found?.records.length, found?.count, found?.exact];
  };
  const all = hoshizora.filter(({ kind, title }) => kind === 'indicator' && title.includes('KPI')).length;
  expect(await indicators('KPI', 3)).toEqual([3, all, false]);
  expect(await indicators('KPI', 100)).toEqual([all, all, true]);
  expect(await indicators('KP', 3)).toEqual([3, all, true]);
});

test('a former name is found, and leads to what bears another name today', async () => {
  const { kinds } = await answer('星見ツアー参加者数', reader, three);
  const indicators = kinds.find(({ kind }) => kind === 'indicator')?.records ?? [];
  expect(indicators.map(({ path }) => path)).toContain('indicators/101-kpi-1/');
  expect(indicators[0]?.title).not.toContain('星見ツアー参加者数');
});

test('an opinion is found by its answer, at its own place', async () => {
  const opinion = hoshizora.find(({ kind, text }) => kind === 'opinion' && text.length === 2);
  const { kinds } = await answer(opinion?.text[1]?.slice(0, 12) ?? '', reader, three);
  expect(kinds.find(({ kind }) => kind === 'opinion')?.records[0]?.path).toMatch(
    /^measures\/.+\/#opinion-\d+$/,
  );
});

test('a question is found by what the city answers to it, at its own place', async () => {
  const { kinds } = await answer('体験住宅は2棟', reader, three);
  expect(kinds).toMatchObject([
    {
      kind: 'question',
      records: [
        {
          title: 'この目標値を続けているのは、どのような考えからでしょうか。',
          path: 'measures/102/2024/#question-2024-102.target_long_reached.102-kpi-4',
        },
      ],
    },
  ]);
});

test('what has the pairs of a word, but not the word, is not shown', async () => {
  const apart = searched([record('観光客', '国際交流'), record('観光と光客', '国際')]);
  const { kinds } = await answer('観光客', apart, three);
  expect(kinds.map(({ records, count, exact }) => [records.map(({ title }) => title), count, exact])).toEqual(
    [[['観光客'], 1, true]],
  );
});

test.each(['', '   ', '　', '\n'])('a question without a word (%j) asks for no file', async (question) => {
  const idle = searched(hoshizora);
  expect(await answer(question, idle, three)).toMatchObject({ words: [], kinds: [] });
  expect([...idle.asked]).toEqual(['directory']);
});

test.each([
  '存在しない言葉',
  'xyzzy',
  '<script>',
  '🌟',
  '𠮷野家',
  '\u0000',
  '"',
  '\\',
  '__proto__',
  'constructor',
])('a word that stands nowhere (%s) finds nothing', async (question) => {
  expect((await answer(question, reader, three)).kinds).toEqual([]);
});

test('characters beyond the first plane are found whole', async () => {
  const rare = searched([record('𩸽の味通り'), record('ほっけの味通り')]);
  for (const question of ['𩸽', '𩸽の味']) {
    expect((await answer(question, rare, three)).kinds.map(({ count }) => count)).toEqual([1]);
  }
});

test('an empty city has an index that finds nothing', async () => {
  expect((await answer('星', searched([]), three)).kinds).toEqual([]);
});

test('the same records give the same index, and any other text gives another version', () => {
  const [one, same] = [searchIndex(hoshizora), searchIndex([...hoshizora])];
  expect(same).toEqual(one);
  const [first, ...others] = hoshizora;
  if (!first) throw new Error('no record');
  const changed = searchIndex([{ ...first, text: [...first.text, '新'] }, ...others]);
  expect(changed.version).not.toBe(one.version);
});

test('a long question is answered by its beginning', async () => {
  const word = '天文観光課';
  const { asked: words } = await answer(`${word} ${'あ'.repeat(200)}`, reader, three);
  expect(words[0]?.asked).toBe(word);
  expect(words[1]?.asked.length).toBeLessThan(100);
  expect(readerOf(searchIndex(hoshizora)).directory.kinds.length).toBeGreaterThan(0);
});

test.each([
  ['寄付', '寄附金の額'],
  ['寄附', '寄付金の額'],
  ['霞ケ関', '霞ヶ関'],
  ['1000', '1,000人'],
  ['１，０００', '1000人'],
])('%s finds %s', async (question, title) => {
  expect((await answer(question, searched([record(title)]), three)).kinds.map(({ count }) => count)).toEqual([
    1,
  ]);
});

test('a thing is found by how its name is read, by other words for it, and by what its sheet says anywhere', async () => {
  const publication = publicationWith(
    { indicators: { a: { kana: 'てんにゅうしゃ', aliases: ['引っ越し'] } } },
    writtenSheet({
      indicators: [{ id: 'a', name: '転入者', actuals: { 令和3年度: { text: '集計中' } } }],
      projects: [{ id: 'p', name: '団子事業', money: { cost: { 令和3年度: { value: '1', note: '速報' } } } }],
      texts: { issues: ['雲が多い。'] },
      opinions: [
        {
          number: '1',
          from: '議会',
          opinion: '月が見えない。',
          answerStatus: '対応済み',
          followUp: '展望台を建てた。',
        },
      ],
    }),
  );
  const invented = searched(searchRecords(publication));
  const paths = async (question: string) =>
    (await answer(question, invented, three)).kinds.flatMap(({ records }) => records.map(({ path }) => path));
  for (const word of ['テンニュウシャ', '引っ越し']) expect(await paths(word)).toContain('indicators/a/');
  expect(await paths('集計中')).toEqual(['measures/m1/2021/#a']);
  expect(await paths('速報')).toContain('measures/m1/2021/#project-p');
  expect(await paths('雲が多い')).toEqual(['measures/m1/2021/#text-issues']);
  for (const word of ['議会', '対応済み', '展望台'])
    expect(await paths(word)).toEqual(['measures/m1/2021/#opinion-1']);
});

test('a kanji is found in whatever form it is printed or asked for, and a mark that nobody sees hides nothing', async () => {
  const found = async (printed: string, asked: string) =>
    (await answer(asked, searched([record(`${printed}の里`)]), three)).kinds.map(inLine);
  for (const [printed, asked] of [
    ['葛\u{e0100}城', '葛城'],
    ['葛城', '葛\u{e0101}城'],
    ['\ufa10本', '塚本'],
    ['移住支援', '移住\u200b支援'],
    ['デジタル課', 'デジタル課'.normalize('NFD')],
  ] as const)
    expect(await found(printed, asked)).toEqual(['project 1 of 1']);
});
