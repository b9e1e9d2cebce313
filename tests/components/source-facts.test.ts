import { expect, it } from 'vitest';
import sourceFacts from '../../src/components/source-facts/SourceFacts.examples.ts';
import termsOfUse from '../../src/components/source-facts/TermsOfUse.examples.ts';
import { allSaid, linksOf } from './reading.ts';
import { rendered } from './rendered.ts';

it('names each document once, the newest first, and leads to it', async () => {
  const { element } = await rendered(sourceFacts, 'Two documents, one of them of two sheets');
  expect(allSaid(element, '.documents li')).toEqual([
    '星空市「重点施策マネジメントシート 令和3年度 事後・決算」重点施策 101　星めぐり観光プロジェクト',
    '星空市「重点施策マネジメントシート 令和2年度 事後・決算」重点施策 101　星めぐり観光プロジェクト',
  ]);
  expect(linksOf(element, '.documents a')).toEqual([
    'https://hoshizora.example/sheets/2021/101.pdf',
    'https://hoshizora.example/sheets/2020/101.pdf',
  ]);
});

it('says what is ours, and the terms', async () => {
  const shown = await rendered(sourceFacts, 'Two documents, one of them of two sheets');
  const { element } = shown;
  expect(allSaid(element, 'dt')).toEqual(['原本', '当サイトが加えたもの', '利用条件']);
  expect(allSaid(element, 'dd').slice(1)).toEqual([
    'うすい青の部分（計算と説明）、図、指標のやさしい説明、注記、値がない理由の区分は、当サイトが加えました。それ以外は、原本の値と文章です。',
    '当サイトが整えたデータは CC BY 4.0 で使えます。原本の権利は、星空市にあります。',
  ]);
  expect(shown.getByRole('link', { name: 'CC BY 4.0' }).getAttribute('href')).toBe(
    'https://creativecommons.org/licenses/by/4.0/deed.ja',
  );
});

it('does not lead to a document without an address', async () => {
  const { element } = await rendered(sourceFacts, 'A document without an address');
  expect(allSaid(element, '.documents li')).toEqual([
    '雪ぐに町「施策評価シート 令和6年度」施策 か-2　かまくら茶会のおもてなし',
  ]);
  expect(element.querySelectorAll('.documents a')).toHaveLength(0);
});

it('says what is remarked on a document', async () => {
  const { element } = await rendered(sourceFacts, 'A remark on the document');
  expect(allSaid(element, '.documents p')).toEqual(['この巻は、書庫の棚から写しました。']);
  const { element: plain } = await rendered(sourceFacts, 'Two documents, one of them of two sheets');
  expect(plain.querySelector('.documents p')).toBeNull();
});

it('says no terms where no sheet has any', async () => {
  const { element } = await rendered(termsOfUse, 'No sheet whose terms are to be said');
  expect(allSaid(element, 'dt')).toEqual(['当サイトが加えたもの']);
});
