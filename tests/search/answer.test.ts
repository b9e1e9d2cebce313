/** In which steps a question is answered, and what each of them finds. */
import { expect, test } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { searched } from './published-city.ts';

const record = (
  kind: SearchRecord['kind'],
  title: string,
  more: Partial<SearchRecord> = {},
): SearchRecord => ({
  kind,
  title,
  context: '',
  path: `${kind}/${title}/`,
  text: [],
  ...more,
});
const reader = searched([
  record('measure', '雪とくらす', { context: '基本目標 移住の流れをつくる' }),
  record('indicator', '高齢者世帯の雪おろしの待ち日数', { context: '雪とくらす' }),
  record('indicator', 'ホームページの閲覧数', { names: ['市のサイトを見た人'] }),
  record('project', 'ふるさと応援寄附推進事業', {
    names: ['ふるさと納税'],
    text: ['市外からの1つの寄附です。'],
  }),
  record('passage', '評価の理由', { context: '雪とくらす 令和3年度', text: ['担い手が増えた。'] }),
  record('opinion', '意見①と回答', {
    context: '雪とくらす 令和3年度',
    text: ['停留所が暗くて見えない。', '灯りを付けます。'],
  }),
  record('department', '農水産課', { names: ['米の係'], readings: [['のうすいさんか', '農水産課']] }),
  record('term', 'KPI', { names: ['けーぴーあい'], text: ['目標までの進み具合をはかる数です。'] }),
]);

/** How a question was answered, and what was answered, first to last. */
async function answered(question: string): Promise<string[]> {
  const { kinds, nearness } = await answer(question, reader, () => 5);
  return [nearness, ...kinds.flatMap(({ records }) => records.map(({ title }) => title))];
}

test.each([
  ['as it is written', '閲覧', ['asked', 'ホームページの閲覧数']],
  ['by another name', 'サイトを見た', ['asked', 'ホームページの閲覧数']],
  ['in kana', 'ゆきおろし', ['asked', '高齢者世帯の雪おろしの待ち日数']],
  ['by a reading of the content', 'のうすいさんか', ['asked', '農水産課']],
  ['by the goal of a measure', 'いじゅう', ['asked', '雪とくらす']],
  ['in another form of the word', '停留所が暗い', ['asked', '意見①と回答']],
  ['without what carries nothing', 'ふるさと納税っていくら？', ['asked', 'ふるさと応援寄附推進事業']],
  ['over title and passage', '担い手の理由', ['asked', '評価の理由']],
  ['over context and passage', '令和三年度 担い手', ['asked', '評価の理由']],
  ['under what people say beside it', '停留所への要望', ['asked', '意見①と回答']],
  ['and whom to ask', '農水産課の担当は？', ['asked', '農水産課']],
  ['with a letter too many', 'ホームペエジ', ['near', 'ホームページの閲覧数']],
  ['with a wrong kanji', '雪おろしの侍ち日数', ['near', '高齢者世帯の雪おろしの待ち日数']],
  ['with a word that stands nowhere', 'ゆきおろしの補助', ['some', '高齢者世帯の雪おろしの待ち日数']],
  ['with one character that stands anywhere', '恐竜 1', ['asked']],
  ['with nothing that stands anywhere', '地下鉄の駅はどこ？', ['asked']],
])('%s: %s', async (_, question, expected) => {
  expect(await answered(question)).toEqual(expected);
});

test('what is called so stands first, whatever kind it is, and its context alone finds no indicator', async () => {
  expect((await answered('KPI'))[1]).toBe('KPI');
  expect(await answered('けーぴーあい')).toEqual(['asked', 'KPI']);
  expect(await answered('雪とくらす')).toEqual(['asked', '雪とくらす']);
});

test('a long name that mentions a word in passing stands behind one that is about it', async () => {
  const long =
    'だれもが手をとりあい、空を見上げ、望遠鏡のある人もない人も集う広場をつくるみんなのプロジェクト';
  const both = searched([record('measure', long), record('indicator', '望遠鏡の貸出件数')]);
  const { kinds } = await answer('望遠鏡', both, () => 1);
  expect(kinds.map(({ kind }) => kind)).toEqual(['indicator', 'measure']);
});

test('a headline stands before the KPIs that hold the words as well, and behind what is called so', async () => {
  const both = searched([
    record('indicator', '移住の相談'),
    record('indicator', '移住した人の数', { leads: true }),
    record('indicator', '移住'),
  ]);
  const { kinds } = await answer('移住', both, () => 3);
  expect(kinds[0]?.records.map(({ title }) => title)).toEqual(['移住', '移住した人の数', '移住の相談']);
});

test('what holds every word only in what it stands under is not found', async () => {
  const apart = searched([record('passage', '理由', { context: '観光客の国', text: ['観光と光客です。'] })]);
  expect((await answer('観光客 国', apart, () => 3)).kinds).toEqual([]);
  const there = searched([record('passage', '理由', { context: '観光客の国', text: ['観光客です。'] })]);
  expect((await answer('観光客 国', there, () => 3)).kinds).toHaveLength(1);
});
