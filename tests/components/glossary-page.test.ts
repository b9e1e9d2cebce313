import { describe, expect, it } from 'vitest';
import entry from '../../src/components/glossary-page/GlossaryEntry.examples.ts';
import page from '../../src/components/glossary-page/GlossaryPage.examples.ts';
import { rendered } from './rendered.ts';

describe('a term', () => {
  it('has its reading, a sentence, more paragraphs, and what to read with it as far as that is explained', async () => {
    const shown = await rendered(entry, 'More to say, and terms to read with it');
    const article = shown.getByRole('article', { name: /^虹\s*にじ$/ });
    expect(article.id).toBe('term-niji');
    expect(shown.texts('p')).toEqual([
      '空にかかる色の帯です。',
      '雨のあとに立ちます。',
      '朝は西に、夕べは東に立ちます。',
      'いっしょに読む：陽炎欄未特定',
    ]);
    expect(
      shown.getAllByRole('link').map((link) => [link.textContent.trim(), link.getAttribute('href')]),
    ).toEqual([
      ['陽炎', '/glossary/#term-kagerou'],
      ['欄未特定', '/glossary/#term-unplaced'],
    ]);
  });
  it('may be one sentence alone', async () => {
    const { texts } = await rendered(entry, 'One sentence');
    expect(texts('p')).toEqual(['ゆらゆらと立つ空気です。']);
    expect(texts('a')).toEqual([]);
  });
});

describe('the glossary', () => {
  it('lists all terms by their sound, then explains them group by group', async () => {
    const shown = await rendered(page, "A city's words, then those of missing values");
    expect(shown.texts('h2')).toEqual(['さがす', '空のことば', 'シートの言葉', '値がない理由']);
    const index = shown.getByRole('region', { name: 'さがす' });
    const links = [...index.querySelectorAll('a')];
    expect(links.map(({ textContent }) => textContent.trim())).toEqual([
      '一般財源',
      '陽炎',
      '空欄',
      '彩虹',
      'シートより後の年度',
      '事後・決算',
      '事前・予算',
      '対象外',
      '中止',
      '「-」',
      '非公表',
      '秘匿',
      '未登録',
      '欄なし',
      '欄未特定',
    ]);
    expect(index.textContent).toContain('五十音の順に並べています。');
    // Each leads to a term that is explained below.
    for (const link of links) {
      const id = link.getAttribute('href')!.replace('/glossary/#', '');
      expect(shown.element.querySelector(`article#${id}`), id).not.toBeNull();
    }
    expect(shown.texts('#group-sora h3')).toEqual(['彩虹さいこう', '陽炎かげろう']);
  });
  it('explains why values are missing, as far as they are, where a city has no words of its own', async () => {
    const { texts } = await rendered(page, 'A city without a glossary');
    expect(texts('h2')).toEqual(['さがす', 'シートの言葉', '値がない理由']);
    expect(texts('article')).toHaveLength(7);
  });
});
