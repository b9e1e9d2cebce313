/** What search results and feeds say of a page: what it found, never what it holds, and so short that nothing is cut. */
import { describe, expect, it } from 'vitest';
import { indicatorToday } from '../../src/domain/over-years/indicator-today.ts';
import { newestCost } from '../../src/domain/money/spending.ts';
import { sheetOf } from '../../src/gallery/by-id.ts';
import { withId } from '../../src/gallery/example.ts';
import { descriptionLimit, measureFinding, sheetFinding, shortEnough } from '../../src/text/finding.ts';
import { indicatorDescription, indicatorTitle } from '../../src/text/indicator-page.ts';
import { projectDescription } from '../../src/text/project-page.ts';
import { publishedCity } from '../domain/published-city.ts';
import { realPublication } from '../exports/real-publication.ts';

const cities = ['hoshizora', 'tsukimi', 'yukiguni', 'maboroshi', 'yukiakari', 'hotaru'].map(publishedCity);
const all = [...cities, realPublication()];

describe('the finding', () => {
  it('of a sheet is its year, and values, letters and targets as far as there is room', () => {
    expect(sheetFinding(realPublication().sheets[0]!)).toBe(
      '令和3年度の結果。人口の社会増減は−61人でD（目標増加、令和6年度）、ホームページのアクセス件数は1,450,173件でS（目標1,000,000件、令和6年度）。ほかに2つの指標。',
    );
    expect(sheetFinding(sheetOf(publishedCity('yukiguni'), '2024/yuki-akari'))).toMatch(
      /^令和6年度の結果。/u,
    );
  });

  it('of a measure is that of its newest sheet with letters, and nothing without a sheet', () => {
    const city = publishedCity('hoshizora');
    expect(measureFinding(withId(city.measures, '101'))).toMatch(
      /^星めぐり観光プロジェクト、令和7年度の結果。星空観光の入込客数は149\.8千人でC（目標170\.0千人、令和11年度）/u,
    );
    expect(measureFinding({ ...withId(city.measures, '101'), sheets: [] })).toBeUndefined();
  });

  it('of an indicator is its value against the target, and the letter', () => {
    const { indicators } = realPublication();
    const today = indicatorToday(withId(indicators, '103-kpi-10'));
    expect(indicatorDescription(indicatorTitle(today.statement.printed, today.statement.sheet), today)).toBe(
      'KPI 10 転入世帯数（定住促進奨励金交付事業）。令和3年度の実績値は、58世帯で、令和6年度の目標値 50世帯を上回っています。令和3年度の評価はSです。',
    );
  });

  it('is under 120 characters, and a whole sentence, on every page of every city', () => {
    const findings = all.flatMap(({ sheets, measures, indicators, projects }) => [
      ...sheets.map(sheetFinding),
      ...measures.flatMap((measure) => measureFinding(measure) ?? []),
      ...indicators.map((indicator) => {
        const today = indicatorToday(indicator);
        const { printed, sheet } = today.statement;
        return indicatorDescription(indicatorTitle(printed, sheet), today);
      }),
      ...projects.map((project) => projectDescription(project, newestCost(project))),
    ]);
    expect(findings.length).toBeGreaterThan(200);
    expect(findings.filter((each) => Array.from(each).length >= descriptionLimit)).toEqual([]);
    expect(findings.filter((each) => !each.endsWith('。'))).toEqual([]);
    expect(findings.filter((each) => /載せています|のページ|undefined/u.test(each))).toEqual([]);
  });

  it('takes the fullest wording that is short enough', () => {
    expect(shortEnough(['あ'.repeat(120), 'い'.repeat(119), 'う'])).toBe('い'.repeat(119));
    expect(shortEnough(['あ'.repeat(120)])).toBe('あ'.repeat(120));
  });
});
