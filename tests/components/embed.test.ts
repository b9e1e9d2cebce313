import { describe, expect, it } from 'vitest';
import embed from '../../src/components/embed/IndicatorEmbed.examples.ts';
import { rendered } from './rendered.ts';

describe('an indicator in a frame of another site', () => {
  it('names the city, the measure and itself, above its value, its target and its letter', async () => {
    const shown = await rendered(embed, 'A value, a target and a letter');
    expect(shown.texts('main main > p:first-child')).toEqual([
      '星空市 重点施策 101 星めぐり観光プロジェクト',
    ]);
    expect(shown.getByRole('heading', { level: 1 }).textContent).toBe('KPI 4 星めぐりツアー参加者数（延べ）');
    expect(shown.texts('.facts > p')).toEqual(['実績値（令和7年度）930人', '目標値（令和11年度）1,200人']);
    expect(shown.texts('.letter')).toEqual(['A評価 A：現状値より改善（5%以上）']);
    expect(shown.getByRole('img').getAttribute('aria-label')).toMatch(
      /^星めぐりツアー参加者数（延べ）の推移。現状値 平成30年度 450人/,
    );
    expect(shown.texts('main main > p')).toHaveLength(1);
  });

  it('makes its own value the largest', async () => {
    const { texts } = await rendered(embed, 'A value, a target and a letter');
    expect(texts('.facts .main')).toEqual(['実績値（令和7年度）930人']);
  });

  it('says where its numbers come from, and leads to its page in a tab of its own', async () => {
    const shown = await rendered(embed, 'A value, a target and a letter');
    expect(shown.texts('footer p')).toEqual([
      '出典：星空市「重点施策マネジメントシート 令和7年度 事後・決算」',
      '星空市 重点施策データで見る（新しいタブ）',
    ]);
    const link = shown.getByRole('link');
    expect(link.getAttribute('href')).toBe('/indicators/101-kpi-1/');
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
  });

  it('says that the site is not of the city, and of which day the data are', async () => {
    const { texts } = await rendered(embed, 'Not official, with the day of the data');
    expect(texts('footer p')[1]).toBe('非公式：まぼろし村の公表資料をもとに作成 2043年6月7日のデータ');
  });

  it('says of an outcome whose project it is; what has neither target nor letter shows neither', async () => {
    const { texts } = await rendered(embed, 'An outcome of a project');
    expect(texts('main main > p:first-child')).toEqual(['星空市 事業「夜光バス運行・増便事業」']);
    expect(texts('.facts > *')).toEqual(['実績値（令和6年度）3,120人']);
  });

  it('names the axis of each letter where there are several', async () => {
    const { texts } = await rendered(embed, 'Letters on several axes');
    expect(texts('.letter')).toEqual(['とげぐあい 深評価 深：とげた', 'ねらいぐあい 的評価 的']);
  });

  it.each([
    [
      'A letter by a target of another year',
      '評価は、目標（令和24年度） 62,039.1をこえる（匁） のときのものです。',
    ],
    ['Listed no more', 'シートに載っていたのは、令和3年度までです。'],
    ['It continues another one', '灰色の四角：前の指標「出前天文教室の回数」'],
  ] as const)('%s: it is said above the chart', async (name, remark) => {
    const shown = await rendered(embed, name);
    expect(shown.texts('main main > p:not(:first-child)')).toEqual([remark]);
  });

  it('says the last number there was where its newest year has none', async () => {
    const { texts } = await rendered(embed, 'No number in its last year');
    expect(texts('.facts > p')[0]).toBe('実績値（令和6年度）「-」');
    expect(texts('main main > p:not(:first-child)')).toEqual([
      '数がある最後の年度は令和5年度で、131句',
      'シートに載っていたのは、令和6年度までです。',
    ]);
  });

  it('says why there is no value, and why there is no target', async () => {
    const { texts } = await rendered(embed, 'No value at all');
    expect(texts('.facts > *')).toEqual(['実績値（令和5年度）「-」', '目標値（令和6年度）欄未特定']);
  });

  it('shows the target alone where nothing is reached yet', async () => {
    const { texts } = await rendered(embed, 'Nothing is reached yet');
    expect(texts('.facts > *')).toEqual(['目標値（令和11年度）1,200人']);
  });

  it('says in place of a chart that there is nothing to draw', async () => {
    const shown = await rendered(embed, 'Nothing that can be drawn');
    expect(shown.texts('main main > p').at(-1)).toBe('登録したシートに、値はありません。');
    expect(shown.element.querySelector('figure')).toBeNull();
    const drawn = await rendered(embed, 'No value at all');
    expect(drawn.element.querySelector('figure#chart')).not.toBeNull();
  });
});
