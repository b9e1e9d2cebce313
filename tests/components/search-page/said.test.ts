import { afterEach, expect, it, vi } from 'vitest';
import { said } from '../../../src/components/search-page/said.ts';
import { answer } from '../../../src/search/answer.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { searched } from '../../search/published-city.ts';
import { openPage } from '../window.ts';

afterEach(() => vi.unstubAllGlobals());

const record = (title: string, ...text: string[]): SearchRecord => ({
  kind: 'project',
  title,
  context: '',
  path: `projects/${title}/`,
  text,
});
const reader = searched([
  record('雪おろし支援事業', '待ち日数をへらします。'),
  record('移住支援事業', '移住の理由をききました。'),
  record('ホームページの運営'),
  record('まつりの開催', '平成30年度からです。'),
]);

/** What is said above the answer to a question: the sentence, then what else was looked for, then the ways back. */
async function saidOf(question: string): Promise<string[]> {
  openPage('', 'https://example.org/search/');
  const { status, near } = said(question, await answer(question, reader, () => 3));
  return [
    status,
    ...near.flatMap((each) => {
      const link = (each as HTMLElement).querySelector('a');
      return [`${each.textContent ?? ''}${link ? ` → ${decodeURIComponent(link.search || link.hash)}` : ''}`];
    }),
  ];
}

it.each([
  ['移住', ['「移住」は、1件見つかりました。']],
  ['移住　理由', ['「移住　理由」は、1件見つかりました。']],
  ['H30', ['「H30」は、1件見つかりました。', '「H30」は、「平成30年度」とも読んで探しました。']],
  ['いじゅう', ['「いじゅう」は、1件見つかりました。', '「いじゅう」は、「移住」とも読んで探しました。']],
  ['移住の理由は？', ['「移住」「理由」で探して、1件見つかりました。']],
  [
    'ゆきおろしの待機はへってる？',
    [
      '「ゆきおろし」「待機」をすべてふくむものはありません。',
      '「雪おろし」だけで探して、1件見つかりました。',
      'もとのことば「待機」だけで探す → ?q=待機',
    ],
  ],
  [
    'ホームペエジの運営',
    [
      '「ホームペエジ」「運営」をすべてふくむものはありません。',
      '近いことば「ホームページ」「運営」で探して、1件見つかりました。',
      'もとのことば「運営」だけで探す → ?q=運営',
    ],
  ],
  [
    'ホームペエジ',
    [
      '「ホームペエジ」は見つかりませんでした。',
      '近いことば「ホームページ」で探して、1件見つかりました。',
      'ことばがちがうときは、一覧から探す → #everything',
    ],
  ],
  [
    '地下鉄',
    [
      '「地下鉄」は見つかりませんでした。',
      '近いことばでも探しましたが、ありませんでした。シートにない話は、このサイトにもありません。',
    ],
  ],
])('of %s it is said what was looked for', async (question, expected) => {
  expect(await saidOf(question)).toEqual(expected);
});
