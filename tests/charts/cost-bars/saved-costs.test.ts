import { describe, expect, it } from 'vitest';
import { savedSheetCosts } from '../../../src/charts/cost-bars/saved-costs.ts';
import { publishedCity } from '../../domain/published-city.ts';
import { realPublication } from '../../exports/real-publication.ts';

const real = realPublication();
const city = publishedCity('hoshizora');
const saved = (id: string, { sheets, site } = city) =>
  savedSheetCosts(
    sheets.find((sheet) => sheet.id === id)!,
    site,
  );

describe('the saved picture of what a sheet costs', () => {
  const svg = saved('2021/103', real)!;

  it('says whose it is, of which sheet, over which years, in which unit, and from which document', () => {
    for (const words of [
      '事業費の合計',
      '旭市　重点施策 103　故郷創出プロジェクト　令和3年度 事後・決算',
      '令和元年度〜令和3年度',
      '単位：千円',
      '出典：旭市「重点施策マネジメントシート 令和3年度 事後・決算」',
      '旭市 重点施策データ（非公式）',
      '令和3年度 87,309千円',
    ]) {
      expect(svg).toContain(words);
    }
  });

  it('ends a sum that lacks cells in a hatch, and says that it is not to be compared', () => {
    expect(svg.match(/url\(#hatch\)/g)).toHaveLength(2);
    expect(svg).toContain('＋欄未特定 4事業');
    expect(svg).toContain('ほかの年度とくらべられない');
    expect(saved('2023/101')).not.toContain('くらべられない');
  });

  it('stands alone: no style sheet, class, script or address of anything else', () => {
    expect(svg).not.toMatch(/class=|style|var\(|<script|href|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  it('has its bars above what is said of it, however many they are', () => {
    const bottoms = [...svg.matchAll(/<rect[^>]* y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/g)].map(
      ([, top, height]) => Number(top) + Number(height),
    );
    expect(bottoms.length).toBeGreaterThan(2);
    expect(Math.max(...bottoms)).toBeLessThan(596 - 16);
  });

  it('is none where the sheet has no project', () => {
    expect(saved('2023/yoi-no-wa')).toBeUndefined();
  });
});
