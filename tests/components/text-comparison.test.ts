import { expect, it } from 'vitest';
import comparison from '../../src/components/text-comparison/TextComparison.examples.ts';
import { allSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('sets what two sheets say in the same place beside each other, each whole, with its own words marked', async () => {
  const { element } = await rendered(comparison, 'Two years of a measure');
  expect(allSaid(element, 'summary')).toEqual(['文章をならべて見る（ちがう文章 7）']);
  expect(allSaid(element, 'h4').slice(0, 3)).toEqual([
    '現状と課題、方向性',
    '方針',
    '理由　数値目標 星空観光の入込客数',
  ]);
  const [first] = element.querySelectorAll('.txt-pair');
  expect(allSaid(first!, '.txt-sides .small')).toEqual(['令和2年度 事後・決算', '令和3年度 事後・決算']);
  expect(allSaid(first!, 'del')[0]).toBe('消えたことば： 外出の自粛により、');
  expect(allSaid(first!, 'ins')[0]).toMatch(/^加わったことば： ./u);
  const [before, after] = first!.querySelectorAll('.txt-said');
  expect(before!.querySelector('ins')).toBeNull();
  expect(after!.querySelector('del')).toBeNull();
});

it('says of texts that are the same that they are', async () => {
  const { element } = await rendered(comparison, 'The same sheet once more');
  expect(element.querySelector('del, ins, h4')).toBeNull();
  expect(said(element)).toContain('は、1字もちがいません。');
});

it('is not there where the sheets have no text in common', async () => {
  const { element } = await rendered(comparison, 'Sheets without texts');
  expect(element.querySelector('details')).toBeNull();
});
