import { describe, expect, test } from 'vitest';
import { thingsNamed, topicsOf } from '../../src/text/named-things.ts';
import { publishedCity } from '../domain/published-city.ts';

const measure = publishedCity('hoshizora').measures.find(({ id }) => id === '101')!;
const named = (text: string) => thingsNamed(text, measure).map(({ id }) => id);

describe('the things that a text names', () => {
  test('are known by their name, by a former one, without its brackets, and by a phrase of it', () => {
    expect(named('「星めぐりツアー参加者数」を見る。')).toContain('101-kpi-1');
    expect(named('星見ツアー参加者数を見る。')).toContain('101-kpi-1');
    expect(named('星空カフェの目標値は高い。')).toContain('101-kpi-2');
  });

  test('are not those whose phrase another thing has too, nor those of which it has two letters', () => {
    const [first] = measure.indicators;
    const twin = { ...first!, id: 'twin' };
    const twins = { ...measure, indicators: [first!, twin], projects: [] };
    const { name } = first!.statements[0]!.printed;
    expect(thingsNamed(name, twins)).toEqual([]);
    expect(thingsNamed(name, { ...twins, indicators: [first!] }).map(({ id }) => id)).toContain(first!.id);
    expect(named('星を見る。')).toEqual([]);
  });
});

describe('the topics of a text', () => {
  const topics = (text: string) => topicsOf(text, measure.vocabulary);

  test('are its nouns that stand together', () => {
    expect(topics('令和4年度に、足もと灯を37箇所に付けます。')).toEqual(['足もと灯']);
    expect(topics('「おうち星見」の案内を、広報紙へ折り込みます。')).toEqual(['おうち星見', '広報紙']);
  });

  test('are no words of the form, no numbers and no short words', () => {
    expect(topics('目標値を見直す。この市のものを使う。20脚を置く。')).toEqual([]);
  });
});
