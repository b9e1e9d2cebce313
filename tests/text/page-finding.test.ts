/** Titles say what a page found behind its name, in the form's words: so short that a tab or a line of results has room for it. */
import { describe, expect, it } from 'vitest';
import { newestCost } from '../../src/domain/money/spending.ts';
import { indicatorToday } from '../../src/domain/over-years/indicator-today.ts';
import { indicatorOf, projectOf, sheetOf } from '../../src/gallery/by-id.ts';
import { withId } from '../../src/gallery/example.ts';
import {
  indicatorInTitle,
  measureInTitle,
  projectInTitle,
  sheetInTitle,
  titleWithFinding,
} from '../../src/text/page-finding.ts';
import { publishedCity, translatedCity } from '../domain/published-city.ts';
import { realPublication } from '../exports/real-publication.ts';

const real = realPublication();
const inEnglish = translatedCity('maboroshi', 'en');

describe('the finding in a title', () => {
  it('stands behind the name, which stands alone where nothing was found', () => {
    expect(titleWithFinding('103　星まつり', '令和3年度 評価 S')).toBe('103　星まつり：令和3年度 評価 S');
    expect(titleWithFinding('103　星まつり', undefined)).toBe('103　星まつり');
    expect(titleWithFinding('103 Star Festival', 'FY2021 grade S', 'en')).toBe(
      '103 Star Festival: FY2021 grade S',
    );
  });

  it('of an indicator is its value with year and basis, and the letter, whose year is named where it is another', () => {
    const inTitle = (city: typeof real, id: string) =>
      indicatorInTitle(indicatorToday(indicatorOf(city, id)), city.language);
    expect(inTitle(real, '103-kpi-10')).toBe('令和3年度の実績値 58世帯、達成状況 S');
    expect(inTitle(inEnglish, 'nijikake-kpi-1')).toBe(
      'FY2042 state of the rainbow 数えきれず (not published)',
    );
    expect(inTitle(publishedCity('tsukimi'), '201-headline-1')).toBe(
      '令和4年度の実績値 1,300人（速報値）、令和3年度 評価 S',
    );
  });

  it('of a sheet is its own letters by axis, else those of its indicators counted', () => {
    const yukiguni = publishedCity('yukiguni');
    expect(sheetInTitle(sheetOf(yukiguni, '2024/yuki-akari'))).toBe('必要性 A、有効性 B、効率性 D');
    expect(sheetInTitle(real.sheets[0]!)).toBe('指標の達成状況 S が2つ、D が1つ、― が1つ');
    expect(sheetInTitle(sheetOf(inEnglish, '2042/shizukutori'), 'en')).toBe(
      'indicator とげぐあい 深 2, ねらいぐあい 的 1',
    );
  });

  it('of a sheet with many axes is as many letters as there is room for, with word of the others', () => {
    const [sheet] = publishedCity('yukiakari').sheets;
    expect(sheetInTitle(sheet!)).toBe('妥当性（一次評価） A、有効性（一次評価） B、効率性（一次評価） Bほか');
  });

  it('of a measure is that of its newest sheet with letters, and nothing without any', () => {
    const city = publishedCity('hoshizora');
    const measure = withId(city.measures, '101');
    expect(measureInTitle(measure)).toBe('令和7年度 指標の達成状況 A が2つ、C が1つ');
    expect(measureInTitle({ ...measure, sheets: [] })).toBeUndefined();
    expect(sheetInTitle(sheetOf(city, '2022/101.budget'))).toBeUndefined();
  });

  it('of a project is what it cost most lately, on its basis', () => {
    const project = projectOf(real, '3620');
    expect(projectInTitle(newestCost(project), project.vocabulary)).toBe(
      '令和3年度（決算）の事業費 43,633千円',
    );
    expect(projectInTitle(undefined, project.vocabulary)).toBeUndefined();
  });
});
