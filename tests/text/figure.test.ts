import { describe, expect, test } from 'vitest';
import {
  difference,
  figureParts,
  figureWords,
  operand,
  spokenMoney,
  sumOfMoney,
} from '../../src/text/figure.ts';
import { kindAmong, projectKindsInWords } from '../../src/text/indicator.ts';
import { headed, joined, named, plain, say } from '../../src/text/words.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';

const indicator = (parts: Record<string, unknown>) => ({
  id: 'm1-kpi-1',
  name: '星見客',
  unit: '人',
  ...parts,
});
const sheetWith = (parts: Record<string, unknown>) =>
  publicationOf(writtenSheet({ columns: {}, indicators: [indicator(parts)] })).sheets[0]!;

describe('a figure', () => {
  test('is what is printed where a word stands beside the number, once and with its unit once', () => {
    const { own } = sheetWith({ targets: [{ period: '令和3年度', value: '50', text: '50以上' }] });
    const { target } = own.indicators[0]!;
    expect(figureWords(target!)).toBe('50以上（人）');
    expect(plain(say`目標値は、${target}です。`)).toBe('目標値は、50以上（人）です。');
  });

  test('says its basis, unless its name or the head of its column does', () => {
    const { actual } = sheetWith({ actuals: { '令和3年度（見込み）': '16' } }).own.indicators[0]!;
    expect(figureWords(actual!)).toBe('16人（見込み）');
    expect(plain(say`見込み値 ${named(actual!)}、見込みの列 ${headed(actual!)}`)).toBe(
      '見込み値 16人、見込みの列 16人',
    );
  });

  test('says a stage that its name leaves open', () => {
    const amount = { published: '5', unit: '千円', basis: 'budget', stage: '補正後' } as const;
    expect([figureWords(amount), figureWords(amount, 'name'), figureWords(amount, 'head')]).toEqual([
      '5千円（補正後予算）',
      '5千円（補正後予算）',
      '5千円',
    ]);
  });

  test('that was worked out has its unit too', () => {
    const figures = [
      sumOfMoney(87_309_000, '千円'),
      spokenMoney(87_309_000),
      difference('6.0', 'ポイント'),
      operand('-61', '人'),
      { worked: 'rate', value: '10.0', unit: '%' } as const,
    ];
    expect(figures.map((each) => figureWords(each))).toEqual([
      '87,309千円',
      '約8,731万円',
      '+6.0ポイント',
      '−61人',
      '+10.0%',
    ]);
  });

  test('is none where there is none, and then a sentence says why', () => {
    expect(figureParts({ absence: 'cancelled' })).toBeUndefined();
    expect(plain(joined([say`実績値は${{ absence: 'cancelled' }}`, 'です。']))).toBe('実績値は中止です。');
  });
});

test('a project tells its activity indicators from its outcomes, and an outcome alone needs no word', () => {
  const printed = (kind?: 'outcome' | 'activity') =>
    ({ ...(kind && { kind }) }) as Parameters<typeof kindAmong>[0];
  const paper = { form: sheetWith({}).form };
  const [outcome, activity] = [printed(), printed('activity')];
  expect(kindAmong(outcome, [outcome, printed('outcome')], paper)).toBe('');
  expect([outcome, activity].map((each) => kindAmong(each, [outcome, activity], paper))).toEqual([
    '成果指標',
    '活動指標',
  ]);
  expect([projectKindsInWords([], paper), projectKindsInWords([outcome, activity], paper)]).toEqual([
    '',
    '成果指標・活動指標',
  ]);
});
