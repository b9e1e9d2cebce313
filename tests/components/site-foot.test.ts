import { expect, it } from 'vitest';
import siteFoot from '../../src/components/site-foot/SiteFoot.examples.ts';
import { allSaid, linksOf } from './reading.ts';
import { rendered } from './rendered.ts';

it('says whose the site is, leads to what explains it, and says where to report mistakes', async () => {
  const shown = await rendered(siteFoot, 'An official site, on its glossary');
  const { element } = shown;
  expect(allSaid(element, 'p')).toEqual([
    'このサイトは、星空市が公表した資料を、読みやすく使いやすい形に整えたものです。',
    '原本と違うところがあれば、原本を正しいものとします。',
    '問い合わせ・誤りを知らせる',
  ]);
  expect(allSaid(element, 'a')).toEqual([
    '指標をくらべる',
    'シートを読んでの問い',
    'お金のまとめ',
    '課の一覧',
    '用語集',
    'データの辞書',
    'データの版',
    '変更の記録',
    'データとライセンス',
    'このサイトについて',
    'アクセシビリティ',
    '0000-00-0100',
    'data@hoshizora.example',
    '星空市 企画ぎんが課 統計係',
  ]);
  expect(linksOf(element)).toEqual([
    '/compare/',
    '/questions/',
    '/money/',
    '/departments/',
    '/glossary/',
    '/data/dictionary/',
    '/data/releases/',
    '/changes/',
    '/data/#terms',
    '/about/',
    '/accessibility/',
    'tel:0000000100',
    'mailto:data@hoshizora.example',
    'https://hoshizora.example/otoiawase/',
  ]);
  expect(shown.getByRole('link', { current: 'page' }).textContent.trim()).toBe('用語集');
});

it('says of an unofficial site that the city has not made it, and has no contact where there is none', async () => {
  const { element } = await rendered(siteFoot, 'An unofficial site without a contact');
  expect(allSaid(element, 'p')).toEqual([
    'このサイトは雪ぐに町のサイトではありません。雪ぐに町が公表した資料を読み取り、読みやすく使いやすい形に整えたものです。',
    '原本と違うところがあれば、原本が正しいものとしてお読みください。',
  ]);
  expect(allSaid(element, 'a').at(-1)).toBe('アクセシビリティ');
  expect(element.querySelector('[aria-current]')).toBeNull();
});
