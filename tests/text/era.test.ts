import { expect, test } from 'vitest';
import { erasSentence, laterEraOf } from '../../src/text/era.ts';
import { homeLead } from '../../src/components/home-page/HomeHero.words.ts';
import { howRead } from '../../src/text/about.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';

const stating = (fiscalYear: string, target: string) =>
  publicationOf(
    writtenSheet({
      fiscalYear,
      columns: { indicators: [fiscalYear], projects: [] },
      indicators: [
        { id: 'm1-kpi-1', name: '参加者数', unit: '人', targets: [{ period: target, value: '5' }] },
      ],
    }),
  );

test('a paper that looks past the end of its era cannot have named the year as this site does', () => {
  const era = laterEraOf(stating('平成30年度', '平成31年'));
  expect(era).toEqual({ printed: '平成31年', shown: '令和元年' });
  expect(erasSentence(era!)).toBe('年だけは、その年の元号で書きます（原本の平成31年は、令和元年）。');
});

test('a paper whose years are all of its era, or past, has nothing to say of eras', () => {
  expect(laterEraOf(stating('令和3年度', '令和6年度'))).toBeUndefined();
  expect(laterEraOf(stating('令和3年度', '平成30年度'))).toBeUndefined();
});

test('what is said of copying says it, too, and speaks of lines that a file lacks only where we had to place a number', () => {
  const old = stating('平成30年度', '平成31年度');
  expect(howRead(old).join('')).toContain('年だけは、その年の元号で書きます');
  expect(homeLead(old.vocabulary, laterEraOf(old))).toMatch(
    /原本のとおりに載せています。年だけは、その年の元号で書きます（原本の平成31年度は、令和元年度）。$/u,
  );
  const recent = howRead(stating('令和3年度', '令和6年度')).join('');
  expect(recent).not.toContain('元号');
  expect(recent).not.toContain('表の線');
});
