import { expect, it } from 'vitest';
import share from '../../src/components/share-and-cite/ShareAndCite.examples.ts';
import { allSaid, linksOf, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('is address and citation as text, and the files; buttons stand there only where a script finds a use for them', async () => {
  const { element } = await rendered(share, 'A page with a picture and files');
  expect(allSaid(element, '.copy')).toEqual([
    'https://example.org/measures/101/2021/',
    '星空市「評価シート」をもとに「星空市のデータ」が作成。https://example.org/measures/101/2021/',
  ]);
  expect(linksOf(element, 'dd a')).toEqual(['/share/measures/101/2021.png', '/data/measures/101/2021.csv']);
  const buttons = [...element.querySelectorAll('button')];
  expect(buttons.map(said)).toEqual(['送る', 'アドレスを写す', '引用を写す']);
  expect(buttons.every(({ hidden }) => hidden)).toBe(true);
});

it('has no line for files where there are none', async () => {
  const { element } = await rendered(share, 'A page without either');
  expect(allSaid(element, 'dt')).toEqual(['アドレス', '引用の書き方']);
});
