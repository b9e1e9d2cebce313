import { expect, it } from 'vitest';
import paper from '../../src/components/section-paper/SectionPaper.examples.ts';
import { allSaid, rowsSaid } from './reading.ts';
import { rendered } from './rendered.ts';

it('heads a sheet on paper with the name of its form, its goals from the top and who is in charge', async () => {
  const { element } = await rendered(paper, 'Goals under goals, a remark and a code');
  expect(allSaid(element, '.paper-title > *')).toEqual([
    'にじ評価書',
    '令和24年度 事後・決算',
    'まぼろし村の書庫',
  ]);
  expect(rowsSaid(element, 'tr').map((cells) => cells.join('｜'))).toEqual([
    '大きな虹｜柱の壱　おおにじのかかる村｜虹守課｜あさもや課',
    '小さな虹｜柱の弐　こにじのかかる里｜虹守係｜もやもや係',
    '｜虹の仲間｜つゆ課',
    '｜虹の添え書き｜にじの紙ぜんたいの添え書きです。',
    'にじの枝｜枝の七号　にじかけのわざ',
  ]);
  for (const part of element.querySelectorAll<HTMLElement>('.paper-head, .paper-foot'))
    expect([part.hidden, part.hasAttribute('data-nosnippet')]).toEqual([true, true]);
});

it('says at its foot whose work it is and where it comes from', async () => {
  const { element } = await rendered(paper, 'A goal, departments and no code');
  expect(allSaid(element, '.paper-foot p')[0]).toContain('町の様式にならった印刷用の紙面');
  expect(allSaid(element, '.paper-foot p')[1]).toContain('https://example.org/measures/yuki-akari/2024/');
});

it('leaves out what the sheet does not name', async () => {
  const { element } = await rendered(paper, 'Neither goal nor department');
  expect(rowsSaid(element, 'tr').map((cells) => cells.length)).toEqual([3, 2]);
});
