import { describe, expect, it } from 'vitest';
import { endingWords } from '../../../src/components/ending-note/ending-words.ts';
import { publishedCity } from '../../domain/published-city.ts';

const { indicators, projects } = publishedCity('hoshizora');

describe('what the head of a page says of the end of its subject', () => {
  it.each([
    ['101-kpi-1', ''],
    [
      '101-kpi-2',
      'この指標は、令和6年度のシートが最後です。そのあとの計画のシート（令和7年度）には載っていません。',
    ],
    [
      '202-kpi-1',
      'この指標は、令和3年度のシートが最後です。令和4年度のシートからは、定義を変えた次の指標に引きつがれています（当サイトの読み方です）。',
    ],
    [
      '202-kpi-2',
      'この指標は、令和4年度のシートが最後です。令和5年度のシートからは、次の指標に分かれています（当サイトの読み方です）。',
    ],
    [
      '202-kpi-3',
      'この指標は、令和5年度のシートが最後です。令和6年度のシートからは、次の指標にまとめられています（当サイトの読み方です）。',
    ],
  ])('of the indicator %s: %s', (wanted, words) => {
    expect(
      endingWords(
        '指標',
        indicators.find(({ id }) => id === wanted)!,
      ),
    ).toBe(words);
  });

  it('of a project names projects', () => {
    expect(
      endingWords(
        '事業',
        projects.find(({ id }) => id === '2210')!,
      ),
    ).toBe(
      'この事業は、令和4年度のシートが最後です。令和5年度のシートからは、次の事業に分かれています（当サイトの読み方です）。',
    );
  });

  it('names the first sheet of those that follow, whichever of them lists it', () => {
    const split = indicators.find(({ id }) => id === '202-kpi-2')!;
    expect(split.continuedBy).toHaveLength(2);
    const [one, other] = split.continuedBy;
    const late = {
      ...one!,
      statements: one!.statements.filter(({ sheet }) => sheet.key.fiscalYear > 'FY2023'),
    };
    expect(endingWords('指標', { ...split, continuedBy: [late, other!] })).toContain(
      '令和5年度のシートからは',
    );
    expect(endingWords('指標', { ...split, continuedBy: [late] })).toContain('令和6年度のシートからは');
  });
});
