import { describe, expect, it } from 'vitest';
import { savedChart } from '../../../src/charts/trend/saved-trend.ts';
import { actuals, baseline, statement, target, trend } from '../statement.ts';

const caption = {
  title: '転入世帯数 <定住> & "促進"',
  context: '旭市　重点施策 103　KPI 10',
  period: '平成30年度〜令和6年度',
  unit: '単位：世帯',
  source: '出典：旭市「重点施策マネジメントシート」令和3年度 事後・決算',
  site: '旭市 重点施策データ（非公式）',
};
const chart = trend([
  baseline(2018, 42),
  ...actuals(2020, [47, 58, 'after_sheet', 'unplaced', 'cancelled']),
  target(2024, 50),
]);

describe('a saved chart', () => {
  const svg = savedChart(chart, caption);

  it('says title, context, period, unit, source and site', () => {
    for (const words of [caption.context, caption.period, caption.unit, caption.source, caption.site]) {
      expect(svg).toContain(words);
    }
    expect(svg).toContain('転入世帯数 &lt;定住&gt; &amp; &quot;促進&quot;');
  });

  it('stands alone: no style sheet, class, script or address of anything else', () => {
    expect(svg).not.toMatch(/class=|style|var\(|<script|href|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    expect(svg.match(/url\(#hatch\)/)).not.toBeNull();
    expect(svg).toContain('<pattern id="hatch"');
  });

  it('holds the numbers and words of the chart', () => {
    for (const words of ['>58<', '>47<', '>42<', '>50<', '>後の年度<', '欄未特定', '中止', chart.sentence]) {
      expect(svg).toContain(words);
    }
  });

  it('cuts a name that is longer than the picture', () => {
    const long = savedChart(chart, { ...caption, title: '長'.repeat(120) });
    expect(long).toMatch(/>長+…</);
  });

  it('draws a direction as an arrow and an empty chart as a sentence', () => {
    const up = statement('target', 'FY2024', { targetDirection: 'increase', valueText: '増加' });
    expect(savedChart(trend([baseline(2018, -11), up]), caption)).toContain('増加');
    expect(savedChart(trend([]), caption)).toContain('値はありません');
  });
});
