import { expect, test } from 'vitest';
import { roleLabels } from '../../src/text/role.ts';
import type { PeriodKind } from '../../src/domain/observation/period.ts';
import { periodColumns } from '../../src/exports/columns/period.ts';
import { yearHeadingNote } from '../../src/text/indicator.ts';
import { notation } from '../../src/components/home-page/Notation.words.ts';
import { plain } from '../../src/text/words.ts';
import { periodKindGuide } from '../../src/components/indicator-page/IndicatorMeaning.words.ts';
import { ratingReadings } from '../../src/components/why/Readings.words.ts';
import { realPublication } from '../exports/real-publication.ts';

// The real sheet heads a baseline with 平成30年 and every other column with a 年度; what kind of year that is stands nowhere.
const [sheet] = realPublication().sheets;
const id = '103-headline-1';
const claims = /暦年|1月から|12月まで/;

test('the words beside values say which heading they stand under, and claim nothing more', () => {
  const of = (indicator: string) =>
    sheet!.observations.filter(({ indicatorId }) => indicatorId === indicator);
  expect(yearHeadingNote(of(id))).toBe('平成30年は「年」、ほかは「年度」と書かれた欄の値です。');
  expect(yearHeadingNote(of('103-kpi-10'))).toBeUndefined();
});

test('among headings of another kind only what the 年 says is told', () => {
  const of = (...periods: string[]) =>
    yearHeadingNote(
      sheet!.observations.slice(0, periods.length).map((each, place) => ({
        ...each,
        value: '1',
        period: periods[place]!,
      })),
    );
  expect(of('CY2018', 'Y2013', 'FY2021')).toBe('平成30年は「年」と書かれた欄の値です。');
  expect(of('CY2018', '2021-10-01')).toBe('平成30年は「年」と書かれた欄の値です。');
  expect(of('CY2009/CY2014', 'FY2021Q1')).toBe('平成21〜26年は「年」、ほかは「年度」と書かれた欄の値です。');
  expect(of('Y2013', 'FY2021')).toBeUndefined();
});

test('the reading of a letter does so too', () => {
  const { worked, axis } = sheet!.ratings.find(({ subject }) => subject.id === id)!;
  const readings = ratingReadings(worked!, axis).map(plain);
  expect(readings).toContain('現状値は平成30年の欄の値、実績値は令和3年度の欄の値です。');
  expect(readings.join('')).not.toMatch(claims);
});

test('guides explain the law of the 年度 and leave the 年 as it is written', () => {
  const kinds: PeriodKind[][] = [
    ['fiscal_year'],
    ['calendar_year'],
    ['fiscal_year', 'calendar_year'],
    ['fiscal_year', 'year'],
    ['fiscal_year', 'day'],
  ];
  const guides = kinds.map((each) => periodKindGuide(new Set(each)) ?? '');
  expect(guides[0]).toBe('4月から翌年3月まで（年度）');
  expect(guides[2]).toContain('「年度」は4月から翌年3月までです。');
  expect(guides[3]).toBe(
    '「年度」は4月から翌年3月までです。「年の欄」として載せている値は、年度か年かの記載がありません。',
  );
  expect(guides[4]).toBe('「年度」は4月から翌年3月までです。');
  expect(periodKindGuide(new Set<PeriodKind>(['span', 'quarter', 'day']))).toBeUndefined();
  const signs = notation(
    {
      year: { period: 'FY2021', start: '2021-04-01', end: '2022-03-31' },
      headedYear: { period: 'CY2018', indicator: '人口の社会増減' },
    },
    roleLabels,
  );
  const meaning = plain(signs.find(({ term }) => term === '平成30年')!.meaning);
  expect(meaning).toContain('「人口の社会増減」に、平成30年の欄の値があります。');
  expect([...guides, meaning].filter((words) => claims.test(words))).toEqual([]);
});

test('the files keep their code and describe it by the heading', () => {
  const columns = periodColumns(() => ({ period: 'CY2018' }), { dated: false });
  const [kind] = columns;
  expect(kind?.value({})).toBe('calendar_year');
  const described = [
    ...columns.map(({ description }) => description.ja),
    ...(kind?.allowed ?? []).map(({ ja }) => ja),
  ];
  expect(
    described
      .map((words) => words.replaceAll('西暦年', ''))
      .filter((words) => /暦年|1月から12月まで/.test(words)),
  ).toEqual([]);
});
