import { describe, expect, it } from 'vitest';
import page from '../../src/components/opinions-page/OpinionsPage.examples.ts';
import { opinionsCount } from '../../src/components/opinions-page/OpinionsPage.words.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf } from './words-in.ts';

describe('the page of all opinions', () => {
  it('begins with what it holds, then a list of its sheets, the newest first', async () => {
    const shown = await rendered(page, 'Opinions on many sheets');
    expect(allWords(shown.element, '.kick, h1, .when, .tally p')).toEqual([
      '意見',
      '委員会の意見と市の考え',
      '推進委員会から出た意見（要旨）と、担当の課の回答を並べています。シートの文章をそのまま載せています。',
      '14枚のシートに、19件の意見があります。新しい順に並べています。番号を選ぶと、シートのページのその場所へ移ります。',
      '2件には、回答が書かれていません。',
      'ほかの23枚のシートには、意見が書かれていません。',
    ]);
    const contents = linksOf(shown.getByRole('navigation'));
    expect(Object.entries(contents).slice(0, 2)).toEqual([
      ['令和7年度 事後・決算　101　星めぐり観光プロジェクト', '#sheet-2025-101'],
      ['令和7年度 事後・決算　103　銀河みやげ開発プロジェクト', '#sheet-2025-2025-103'],
    ]);
    expect(Object.keys(contents)).toHaveLength(14);
    expect([...shown.element.querySelectorAll('section')].map(({ id }) => `#${id}`)).toEqual(
      Object.values(contents),
    );
  });

  it('shows each sheet’s opinions beside their answers, their numbers leading to the sheet', async () => {
    const shown = await rendered(page, 'Opinions on one sheet');
    expect(allWords(shown.element, 'h2')).toEqual(['令和24年度 事後・決算枝の七号　にじかけのわざ']);
    expect(linksOf(shown.element)).toMatchObject({
      'シートを見る（枝の七号　にじかけのわざ 令和24年度 事後・決算）': '/measures/nijikake/2042/',
    });
    const number = shown.getByRole('link', { name: '意見 83（シートのページへ）' });
    expect(number.getAttribute('href')).toBe('/measures/nijikake/2042/#opinion-83');
    expect(allWords(shown.element, '.q .lines')).toEqual([
      '夜の虹も、かぞえてほしい。訂正（2043年6月3日に、昼の虹から夜の虹に直しました）',
      '霧の虹は、だれが見るのか。',
    ]);
    expect(shown.queryByRole('navigation')).toBeNull();
  });
});

describe('how many opinions there are', () => {
  const sheets = [] as never[];

  it('says that all are answered, and that every sheet has some', () => {
    expect(opinionsCount({ sheets, opinions: 2, answered: 2, without: 0 })).toEqual([
      '0枚のシートに、2件の意見があります。新しい順に並べています。番号を選ぶと、シートのページのその場所へ移ります。',
      'すべての意見に、回答が書かれています。',
    ]);
  });
});
