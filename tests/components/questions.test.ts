import { expect, it } from 'vitest';
import questions from '../../src/components/questions/QuestionSection.examples.ts';
import { allSaid, linksOf, said } from './reading.ts';
import { rendered } from './rendered.ts';

/** A question by the beginning of its place on the page. */
const question = (element: Element, id: string) =>
  [...element.querySelectorAll('.questions > li')].find((item) => item.id.startsWith(`question-${id}`))!;

it('says that the questions are ours and no verdict, and leads to the rules', async () => {
  const shown = await rendered(questions, 'Every rule of a city');
  const { element } = shown;
  expect(shown.getByRole('region', { name: 'シートを読んでの問い' }).id).toBe('questions');
  expect(said(element.querySelector('header p'))).toBe(
    'シートに書かれていることをならべて、どう読めばよいのかをたずねます。まちがいの指摘ではありません。シートに書かれていない事情があるかもしれません。',
  );
  expect(shown.getByRole('link', { name: '問いを選ぶ条件' }).getAttribute('href')).toBe('/questions/#rules');
  expect(element.querySelector('.questions')!.classList).toContain('ours');
});

it('puts what sheets say side by side, asks, and leads to each place once', async () => {
  const { element } = await rendered(questions, 'Every rule of a city');
  const item = question(element, '2020-101.cancelled_beside_count');
  expect([...item.querySelectorAll('p')].map(({ textContent }) => textContent.trim())).toEqual([
    'KPI 1「星見ツアー参加者数」の令和2年度は、中止と書かれています。',
    '事業「星めぐりツアー事業」の成果指標「星見ツアーの参加人数」は、同じ年度に38人と書かれています（名前の「星見ツアー」が同じなので、当サイトが2つをならべました）。',
    '38人は、別の行事や、別の参加のしかたの人数でしょうか。',
  ]);
  expect(item.querySelector('.asks')!.textContent).toContain('38人は、別の行事');
  expect(item.querySelector('ul')!.getAttribute('aria-label')).toBe('書かれているところ');
  expect(allSaid(item, 'a')).toEqual([
    'KPI 1 星見ツアー参加者数（令和2年度 事後・決算）',
    '成果指標 星見ツアーの参加人数（令和2年度 事後・決算）',
  ]);
  expect(linksOf(item)).toEqual(['/measures/101/2020/#101-kpi-1', '/measures/101/2020/#1020-1-outcome-1']);
  expect(item.querySelector('.city-answer')).toBeNull();
});

it.each([
  ['2020-102.letter_without_reason.102-kpi-5', ['/measures/102/2020/#102-kpi-5']],
  ['2020-102.letters_apart.102-kpi-2', ['/measures/102/2020/#102-kpi-2', '/indicators/102-kpi-2/#letters']],
  [
    '2024-102.years_without_actual.102-kpi-6',
    ['/measures/102/2024/#102-kpi-6', '/indicators/102-kpi-6/#values'],
  ],
  [
    '2024-103.target_already_passed.103-kpi-1',
    ['/measures/103/2024/#103-kpi-1', '/measures/103/2024/#1210-outcome-1'],
  ],
  [
    '2024-103.target_long_reached.103-kpi-1',
    ['/measures/103/2024/#103-kpi-1', '/indicators/103-kpi-1/#values'],
  ],
  [
    '2025-201.progress_beside_letters.201',
    ['/measures/201/2025/#progress', '/measures/201/2025/#201-headline-1'],
  ],
] as const)('leads from %s to what it is about', async (id, places) => {
  const { element } = await rendered(questions, 'Every rule of a city');
  expect(linksOf(question(element, id))).toEqual(places);
});

it('leads to the costs of a project and to its outcome', async () => {
  const { element } = await rendered(questions, 'Every rule of a city');
  const item = [...element.querySelectorAll('.questions > li')].find(({ id }) =>
    id.includes('cost_up_outcome_down'),
  )!;
  expect(linksOf(item).filter((path) => !path!.startsWith('/departments/'))).toEqual([
    '/indicators/3010-outcome-1/#values',
    '/projects/3010/#costs',
  ]);
});

it('leads from the letter of a measure or a project to where it stands', async () => {
  const { element } = await rendered(questions, 'Answers of a city');
  expect(linksOf(question(element, '2041-nijikake.letter_without_reason.nijikake.yukusue'))).toEqual([
    '/measures/nijikake/2041/#ratings',
  ]);
});

it('gives the answer of the city in its own words, with who answers and when', async () => {
  const { element } = await rendered(questions, 'Every rule of a city');
  const item = question(element, '2024-102.target_long_reached.102-kpi-4');
  const answer = item.querySelector('.city-answer')!;
  expect(said(answer.querySelector('.by'))).toBe('市の答え 夜暮らし推進課 2025年5月12日');
  expect(answer.querySelector('time')!.getAttribute('datetime')).toBe('2025-05-12');
  expect(linksOf(answer)).toEqual(['/departments/yoru-kurashi/']);
  expect(allSaid(answer, 'p:not(.by)')).toEqual([
    '体験住宅は2棟で、1年に泊まれるのは40組ほどです。計画をつくるときは、住宅が1棟になることも考え、少なくとも続けたい組数として12組としました。',
    '次の計画では、住宅の数に合わせて目標値を決めます。',
  ]);
});

it('says 村 of a village, and names no department where none is said', async () => {
  const { element } = await rendered(questions, 'Answers of a city');
  expect(allSaid(element, '.by')).toEqual(['村の答え つゆ課 2043年7月3日', '村の答え 2043年7月9日']);
});

it('is nothing where there is no question', async () => {
  expect((await rendered(questions, 'No question')).element.children).toHaveLength(0);
});
