/** Texts and the head of a sheet that are still last year's. */
import { describe, expect, test } from 'vitest';
import { kindsOf, kpi, reasonsOf, sheetOf, slipsOf, type Written } from './written.ts';

const long = (word: string) => `${word}が増えたため、その次の手だてを考えている。`;
const withTexts = (year: number, ...issues: string[]) => sheetOf(year, { texts: { issues } });

describe('texts word for word the same', () => {
  test('are counted by part, in one line, with the sheet that has them', () => {
    const copied: Written = {
      indicators: [kpi({ ratings: [{ grade: 'S', reason: long('世帯') }] })],
      texts: { issues: [long('雨'), long('雪'), '短い文'] },
      opinions: [{ number: '1', opinion: long('団子'), answer: long('すすき') }],
    };
    const later = { ...copied, texts: { issues: [long('雨'), long('風'), '短い文'] } };
    expect(reasonsOf([sheetOf(3, copied), sheetOf(4, later)])).toEqual([
      '「理由」の文章、「課題」の文章（3項目のうち1項目）、「意見」の文章、「回答」の文章が、令和3年度 事後・決算のシートと1字も違いません。',
    ]);
  });

  test('stand where the first of them does', () => {
    const [found] = slipsOf([withTexts(3, long('雨'), long('雪')), withTexts(4, long('風'), long('雪'))]);
    expect(found?.slip.path).toEqual(['texts', 'issues', 1]);
  });

  test('are nothing where they were written anew, or only differ in a word', () => {
    expect(kindsOf([withTexts(3, long('雨')), withTexts(4, long('雪'))])).toEqual([]);
  });

  test.each(['－', 'なし', '特になし。', '検討中。', '前年度並み'])(
    'are nothing where they are a fixed phrase: %s',
    (phrase) => {
      expect(kindsOf([withTexts(3, phrase, long('雨')), withTexts(4, phrase, long('雪'))])).toEqual([]);
    },
  );

  test('are told of short ones where they are most of the sheet', () => {
    const short = ['雨の日が課題です。', '団子が足りない。'];
    expect(kindsOf([withTexts(3, ...short), withTexts(4, ...short)])).toEqual(['same_texts']);
    const few = [withTexts(3, ...short), withTexts(4, '雨の日が課題です。', long('雪'), long('月'))];
    expect(kindsOf(few)).toEqual([]);
  });

  test('of another measure in the same year are told, of a shared indicator not', () => {
    const other = (parts: Written) => sheetOf(3, { measure: 'm2', ...parts });
    const issues = { texts: { issues: [long('雨')] } };
    expect(reasonsOf([sheetOf(3, issues), other(issues)])).toEqual([
      '「課題」の文章が、m1 令和3年度 事後・決算のシートと1字も違いません。',
    ]);
    const shared = { indicators: [kpi({ ratings: [{ grade: 'S', reason: long('世帯') }] })] };
    expect(kindsOf([sheetOf(3, shared), other(shared)])).toEqual([]);
  });

  test('of the budget of the same year are told, of its budget two years ago not', () => {
    const issues = { texts: { issues: [long('雨')] } };
    const budget = (year: number) => sheetOf(year, { phase: 'budget', ...issues });
    expect(reasonsOf([budget(4), sheetOf(4, issues)])).toEqual([
      '「課題」の文章が、令和4年度 事前・予算のシートと1字も違いません。',
    ]);
    expect(kindsOf([budget(2), sheetOf(4, issues)])).toEqual([]);
  });
});

describe('the head', () => {
  const policy = (year: number) => ({ policy: { fiscalYear: `令和${year}年度`, items: ['月を見る'] } });

  test('with the policy, source, days and left-over numbers of last year is told in one line', () => {
    const head = {
      ...policy(5),
      source: { title: '月見シート 令和3年度', publisher: 'つきみ市', date: '2022-10-31' },
      recorded: '2022-11-22',
      unplacedValues: { section: '（1）', values: [{ text: '5,676' }, { text: '0', times: '2' }] },
    };
    expect(reasonsOf([sheetOf(3, head), sheetOf(4, head)])).toEqual([
      '方針の年度（令和5年度）、原本の名前（月見シート 令和3年度）、原本の公表日（2022-10-31）、このサイトに登録した日（2022-11-22）、欄を特定できなかった数値（5,676、0×2）が、令和3年度 事後・決算のシートと同じままです。',
    ]);
  });

  test('of its own year is not', () => {
    const head = (year: number) => ({
      ...policy(year + 2),
      source: { title: `月見シート 令和${year}年度`, publisher: 'つきみ市', date: `202${year}-10-31` },
      recorded: `202${year}-11-22`,
      committeeOn: `202${year}-10-01`,
      unplacedValues: { section: '（1）', values: [{ text: `5,67${year}` }] },
    });
    expect(kindsOf([sheetOf(3, head(3)), sheetOf(4, head(4))])).toEqual([]);
  });

  const source = (parts: Written) => ({ source: { title: '月見シート', publisher: 'つきみ市', ...parts } });
  test.each([
    ['a title that names no year', source({}), []],
    ['a title that names both years', source({ title: '月見シート 令和3・令和4年度' }), []],
    ['the year before in the title', source({ title: '月見シート R3' }), ['carried_head']],
    ['the page of all years', source({ url: 'https://tsukimi.example/sheets/' }), []],
    ['the document of a year', source({ url: 'https://tsukimi.example/2021.pdf' }), ['carried_head']],
    ['a lone number that is left over', { unplacedValues: { section: '1', values: [{ text: '0' }] } }, []],
    ['the day of a committee', { committeeOn: '2022-10-01' }, ['carried_head']],
  ])('may say the same: %s', (_, parts, kinds) => {
    expect(kindsOf([sheetOf(3, parts), sheetOf(4, parts)])).toEqual(kinds);
  });

  test('of many sheets that were registered on one day says nothing', () => {
    const recorded = { recorded: '2026-11-22' };
    const two = [sheetOf(3, recorded), sheetOf(4, recorded)];
    expect(kindsOf(two)).toEqual(['carried_head']);
    expect(kindsOf([...two, sheetOf(3, { measure: 'm2', ...recorded })])).toEqual([]);
  });
});
